import fc from 'fast-check';
import { GRADES, review, type Entry, type Trace } from '~/recall';

export const grade = fc.constantFrom(...GRADES);

/** Reviews of one card as gaps in days and grades, from day 0 on. */
export const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), grade), {
  minLength: 1,
  maxLength: 8,
});

export function traceOf(reviews: readonly (readonly [number, (typeof GRADES)[number]])[]): Trace {
  let trace: Trace | undefined;
  for (const [gap, given] of reviews) trace = review(trace, (trace?.last ?? 0) + gap, given);
  if (!trace) throw new Error('a trace has at least one review');
  return trace;
}

export const trace = history.map(traceOf);

/** A deck: some entries unseen, some pairs about one thing; the latest review is on day 320. */
export const entries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      about: fc.integer({ min: 0, max: 12 }),
      trace: fc.option(trace, { nil: undefined }),
      lapsed: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((one, i) => ({ ...one, id: `e${i}`, about: `a${one.about}` })));
