/** Ids that stand twice in a list, as sentences. */
export const twice = (what: string, ids: readonly string[]): string[] =>
  ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two ${what} are called ${id}`);

/** Ids that point to nothing, as sentences. */
export const unknown = (what: string, ids: readonly string[], known: readonly string[]): string[] =>
  ids
    .filter((id) => !known.includes(id))
    .map((id) => `there is no ${what} ${id}, only ${known.join(', ')}`);

/** Stops the build over a figure that can't be played, and says which and why. */
export function refuseFaults(figure: string, title: string, faults: readonly string[]): void {
  if (faults.length) throw new Error(`${figure} “${title}”: ${faults.join('; ')}.`);
}
