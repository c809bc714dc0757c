/**
 * States a promise that our own code must keep. Wrong input from people never gets here: it is
 * returned as issues at the door.
 *
 * @throws Error when the promise is broken.
 */
export function invariant(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new Error(`Broken promise: ${promise}`);
}
