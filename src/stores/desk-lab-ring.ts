/** The last so many copies of something that moves through time, to step back to. */
export interface SnapshotRing<T> {
  /** Keeps a copy taken at `tick`; the oldest one makes room. A moment is kept once. */
  readonly keep: (tick: number, copy: T) => void;
  /** The latest copy taken at or before `tick`. */
  readonly latest: (tick: number) => T | undefined;
  readonly has: (tick: number) => boolean;
  readonly clear: () => void;
  readonly size: () => number;
}

export function createRing<T>(capacity: number): SnapshotRing<T> {
  let kept: { readonly tick: number; readonly copy: T }[] = [];
  const has = (tick: number) => kept.some((one) => one.tick === tick);
  return {
    keep(tick, copy) {
      if (has(tick)) return;
      kept = [...kept, { tick, copy }].slice(-capacity);
    },
    latest(tick) {
      let best: { readonly tick: number; readonly copy: T } | undefined;
      for (const one of kept) {
        if (one.tick <= tick && (!best || one.tick > best.tick)) best = one;
      }
      return best?.copy;
    },
    has,
    clear() {
      kept = [];
    },
    size: () => kept.length,
  };
}
