import type { Issue } from '../issue';

/** A group of named fields, as a file or a form holds it. */
export type Group = Readonly<Record<string, unknown>>;

/** Whether something has named fields: neither a list nor nothing. */
export const isGroup = (given: unknown): given is Group =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** What stands in a group itself; what its prototype holds is never read. */
export const own = (group: object, name: string): unknown =>
  Object.hasOwn(group, name) ? (group as Group)[name] : undefined;

/** The place of a part: `kinds[2]` and `share` make `kinds[2].share`. */
export const inside = (field: string, name: string): string =>
  field === '' ? name : `${field}.${name}`;

/** The issue with a value that should have had named fields. */
export function notFields(given: unknown, field: string, expects: string): Issue {
  return { field, given, code: 'not-fields', message: `This must be ${expects}.` };
}

/** The issue with a field that is not there. */
export function missing(group: string, name: string, expects: string): Issue {
  const message = `${name} is missing: add ${expects}.`;
  return { field: inside(group, name), given: undefined, code: 'missing', message };
}
