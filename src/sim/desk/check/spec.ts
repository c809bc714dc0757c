import type { Issue } from '../issue';
import type { Fault } from './faults';

/**
 * Reads one place of a file: answers what stands there, rebuilt from what is known and nothing else, and
 * adds an issue for each thing wrong. With issues the answer may be anything, and is not to be used.
 */
type Read<T> = (given: unknown, field: string, issues: Issue[]) => T;

/** What must stand in a place. */
export interface Spec<T> {
  /** Ends the sentence "This must be ...". */
  readonly expects: string;
  readonly read: Read<T>;
  readonly optional?: never;
}

/** What may be left out. */
export interface OptionalSpec<T> {
  readonly expects: string;
  readonly read: Read<T>;
  readonly optional: true;
}

/** The same spec for a place that may be left out. */
export const optional = <T>({ expects, read }: Spec<T>): OptionalSpec<T> => ({
  expects,
  read,
  optional: true,
});

/** What must hold between the parts of a value whose parts are each in order. */
export type Rule<T> = (value: T, field: string, issues: Issue[]) => void;

/** The same spec, with rules that are asked once everything inside is in order. */
export const where = <T>(spec: Spec<T>, ...rules: readonly Rule<T>[]): Spec<T> => ({
  expects: spec.expects,
  read(given, field, issues) {
    const before = issues.length;
    const value = spec.read(given, field, issues);
    if (issues.length === before) for (const rule of rules) rule(value, field, issues);
    return value;
  },
});

/** A spec of one value that has no parts. */
export const plain = <T>(
  expects: string,
  fault: (given: unknown) => Fault | undefined,
): Spec<T> => ({
  expects,
  read(given, field, issues) {
    const found = fault(given);
    if (found) issues.push({ field, given, ...found });
    return given as T;
  },
});
