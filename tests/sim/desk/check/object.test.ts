import { describe, expect, it } from 'vitest';
import { object } from '~/sim/desk/check/object';
import { optional } from '~/sim/desk/check/spec';
import { share } from '~/sim/desk/check/values';

interface Pair {
  readonly one: number;
  readonly other?: number | undefined;
}

describe('a spec and its type', () => {
  it('hold each other: a field forgotten, unknown or optional in one of them does not compile', () => {
    // @ts-expect-error `other` is forgotten
    object<Pair>({ one: share });
    // @ts-expect-error `other` may be left out
    object<Pair>({ one: share, other: share });
    // @ts-expect-error `one` may not be left out
    object<Pair>({ one: optional(share), other: optional(share) });
    // @ts-expect-error there is no `third`
    object<Pair>({ one: share, other: optional(share), third: share });
    const issues: never[] = [];
    const spec = object<Pair>({ one: share, other: optional(share) });
    expect(spec.read({ one: 0.5 }, '', issues)).toEqual({ one: 0.5 });
    expect(issues).toEqual([]);
  });
});
