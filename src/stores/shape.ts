/** Small checks for what comes back from storage. */

export function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** The map if every value parses, else `undefined`: one bad entry makes the record corrupt. */
export function parseEntries<T>(
  raw: unknown,
  parse: (raw: unknown) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  if (!isObject(raw)) return undefined;
  const entries: [string, T][] = [];
  for (const [id, value] of Object.entries(raw)) {
    const parsed = parse(value);
    if (parsed === undefined) return undefined;
    entries.push([id, parsed]);
  }
  return Object.fromEntries(entries);
}

export const isMoment = (raw: unknown): raw is number =>
  typeof raw === 'number' && Number.isFinite(raw);
