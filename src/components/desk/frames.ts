/** Calls back once a frame with the milliseconds since the last one, until stopped. */
export function rideFrames(onframe: (elapsedMs: number, nowMs: number) => void): () => void {
  let last = performance.now();
  let request = requestAnimationFrame(function next(now) {
    onframe(Math.max(0, now - last), now);
    last = now;
    request = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(request);
}

/** Takes one step a frame, until there is none or it is stopped. */
export function inFrames(steps: readonly (() => void)[]): () => void {
  let nth = 0;
  let request = requestAnimationFrame(function next() {
    steps[nth]?.();
    nth += 1;
    if (nth < steps.length) request = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(request);
}
