import type { Issue } from '../issue';
import type { Spec } from './spec';

/** How many entries a list may have; absent: any number up to 200. */
export interface ListLength {
  readonly min?: number;
  readonly max?: number;
}

const MOST = 200;

const entries = (many: number) => (many === 1 ? '1 entry' : `${many} entries`);

/** Says what is wrong with a list as a whole; a list too long is not read at all. */
function listIssue(given: unknown, field: string, min: number, max: number): Issue | undefined {
  const needs = min === max ? entries(min) : `${min} to ${entries(max)}`;
  if (!Array.isArray(given)) {
    return { field, given, code: 'not-a-list', message: `This must be a list of ${needs}.` };
  }
  if (given.length >= min && given.length <= max) return undefined;
  const message = `This list has ${entries(given.length)}: it needs ${needs}.`;
  return { field, given, code: 'wrong-length', min, max, message };
}

/** A list of things of one sort. */
export function list<T>(
  spec: Spec<T>,
  { min = 0, max = MOST }: ListLength = {},
): Spec<readonly T[]> {
  return {
    expects: min === max ? `a list of ${entries(min)}` : 'a list',
    read(given, field, issues) {
      const issue = listIssue(given, field, min, max);
      if (issue) {
        issues.push(issue);
        return [];
      }
      return Array.from(given as readonly unknown[], (part, index) =>
        spec.read(part, `${field}[${index}]`, issues),
      );
    },
  };
}

/** A list with a fixed number of places, each with its own meaning. */
export function tuple<T extends readonly unknown[]>(
  ...specs: { readonly [place in keyof T]: Spec<T[place]> }
): Spec<T> {
  return {
    expects: `a list of ${entries(specs.length)}`,
    read(given, field, issues) {
      const issue = listIssue(given, field, specs.length, specs.length);
      if (issue) issues.push(issue);
      const parts = issue ? [] : (given as readonly unknown[]);
      const values = parts.map((part, place) =>
        specs[place]!.read(part, `${field}[${place}]`, issues),
      );
      return values as unknown as T;
    },
  };
}
