/**
 * Takes what a slow source gives, one value a task, so that the page stays awake between them.
 *
 * @param end is told when there are no more
 * @returns how to stop
 */
export function inTurns<T>(
  source: Iterable<T>,
  take: (value: T) => void,
  end?: () => void,
): () => void {
  const values = source[Symbol.iterator]();
  let timer = setTimeout(function turn() {
    const { value, done } = values.next();
    if (done) {
      end?.();
      return;
    }
    take(value);
    timer = setTimeout(turn);
  });
  return () => clearTimeout(timer);
}
