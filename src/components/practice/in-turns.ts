/** Milliseconds that a turn may take: far less than a reader notices. */
const TURN_MS = 12;

/**
 * Takes what a slow source gives, a few values a task, so that the page stays awake between them.
 *
 * @param take gets each value; a source that has nothing yet gives undefined, which is left out
 * @param end is told when there are no more
 * @returns how to stop
 */
export function inTurns<T>(
  source: Iterable<T | undefined>,
  take: (value: T) => void,
  end?: () => void,
): () => void {
  const values = source[Symbol.iterator]();
  let timer = setTimeout(function turn() {
    const until = performance.now() + TURN_MS;
    do {
      const { value, done } = values.next() as IteratorResult<T | undefined, unknown>;
      if (done) {
        end?.();
        return;
      }
      if (value !== undefined) take(value);
    } while (performance.now() < until);
    timer = setTimeout(turn);
  });
  return () => clearTimeout(timer);
}
