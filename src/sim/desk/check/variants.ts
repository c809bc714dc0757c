import { inside, isGroup, missing, notFields, own } from './group';
import type { Spec } from './spec';
import { oneOf } from './values';

/** Groups of several shapes, told apart by the word in one of their fields. */
export function variants<T extends { readonly [tag in K]: string }, K extends string>(
  tag: K,
  shapes: { readonly [word in T[K]]: Spec<Extract<T, { readonly [tag in K]: word }>> },
): Spec<T> {
  const byWord: Readonly<Record<string, Spec<T>>> = shapes;
  const word = oneOf(Object.keys(byWord));
  const expects = `fields in braces, of which ${tag} is ${word.expects}`;
  return {
    expects,
    read(given, field, issues) {
      if (!isGroup(given)) {
        issues.push(notFields(given, field, expects));
        return given as T;
      }
      const said = own(given, tag);
      const shape = typeof said === 'string' ? own(byWord, said) : undefined;
      if (shape !== undefined) return (shape as Spec<T>).read(given, field, issues);
      if (said === undefined) issues.push(missing(field, tag, word.expects));
      else word.read(said, inside(field, tag), issues);
      return given as unknown as T;
    },
  };
}
