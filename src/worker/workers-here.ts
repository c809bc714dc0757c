/** Workers that this machine can give, `most` at the most: one core is left to the page. */
export const workersHere = (most: number): number =>
  Math.min(most, Math.max(1, (globalThis.navigator?.hardwareConcurrency ?? 1) - 1));
