import { unknownFault } from './faults';
import { inside, isGroup, missing, notFields, own } from './group';
import { optional } from './spec';
import type { OptionalSpec, Spec } from './spec';

/** A spec for every field of a type: one forgotten, or optional in only one of the two, does not compile. */
export type Fields<T> = {
  readonly [name in keyof T]-?: undefined extends T[name]
    ? OptionalSpec<Exclude<T[name], undefined>>
    : Spec<T[name]>;
};

/** A hostile file can hold any number of unknown fields; so many of a group are named. */
const UNKNOWN_NAMED = 20;

const listed = (names: readonly string[]) =>
  names.length > 6 ? `${names.slice(0, 6).join(', ')} and so on` : names.join(', ');

interface Options<T> {
  /** What a field is called in messages. */
  readonly noun?: string;
  /** Where a field that is left out takes its value from, unasked. */
  readonly fallback?: Partial<T>;
}

/** A group of named fields and no others. */
export function object<T extends object>(
  fields: Fields<T>,
  { noun = 'field', fallback = {} }: Options<T> = {},
): Spec<T> {
  const specs = Object.entries<Spec<unknown> | OptionalSpec<unknown>>(fields);
  const names = specs.map(([name]) => name);
  const expects = `fields in braces: ${listed(names)}`;
  return {
    expects,
    read(given, field, issues) {
      if (!isGroup(given)) {
        issues.push(notFields(given, field, expects));
        return given as T;
      }
      const value: Record<string, unknown> = {};
      for (const [name, spec] of specs) {
        const part = own(given, name);
        const instead = own(fallback, name);
        if (part !== undefined) value[name] = spec.read(part, inside(field, name), issues);
        else if (instead !== undefined) value[name] = instead;
        else if (!spec.optional) issues.push(missing(field, name, spec.expects));
      }
      const unknown = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
      for (const name of unknown.slice(0, UNKNOWN_NAMED)) {
        const fault = unknownFault('unknown', noun, name, names, '');
        issues.push({ field: inside(field, name.slice(0, 40)), given: given[name], ...fault });
      }
      return value as T;
    },
  };
}

/** The same in a field for every word of a list. */
export const byEach = <const W extends string, T>(
  words: readonly W[],
  spec: Spec<T>,
): Spec<{ readonly [word in W]: T }> =>
  object(Object.fromEntries(words.map((word) => [word, spec])) as Fields<{ [word in W]: T }>);

/** The same in a field for any of the words of a list. */
export const byAny = <const W extends string, T>(
  words: readonly W[],
  spec: Spec<T>,
): Spec<{ readonly [word in W]?: T }> =>
  object(
    Object.fromEntries(words.map((word) => [word, optional(spec)])) as Fields<{ [w in W]?: T }>,
  );
