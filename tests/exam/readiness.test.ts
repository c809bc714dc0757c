import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ENOUGH_ANSWERS,
  HALF_LIFE_DAYS,
  PASS_MARK,
  SLOTS,
  WRONG_HALF_LIFE_DAYS,
  evidenceAt,
  marksToWin,
  readinessOf,
  trialsOf,
  type Evidence,
  type Readiness,
  type Slot,
  type Tally,
} from '~/exam';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const ITEM = { id: 'q', criterion: '7.1c', key: 'b' };
const ago = (days: number, option = 'b') => ({ option, at: NOW - days * DAY });

const evenly = (right: number, wrong: number, other: readonly [Slot, Tally][] = []): Evidence =>
  new Map([...SLOTS.map((slot): [Slot, Tally] => [slot, { right, wrong }]), ...other]);

function told(evidence: Evidence): Extract<Readiness, { kind: 'forecast' }> {
  const readiness = readinessOf(evidence);
  if (readiness.kind !== 'forecast') throw new Error('Not enough evidence for this test.');
  return readiness;
}

describe('the worth of answers', () => {
  test.each([
    ['a first answer of now counts in full', [ago(0)], 1, 0],
    ['a right one of its half-life ago counts by half', [ago(HALF_LIFE_DAYS)], 0.5, 0],
    ['a wrong one of its half-life ago counts by half', [ago(WRONG_HALF_LIFE_DAYS, 'a')], 0, 0.5],
    ['the same item again at once tells nothing new', [ago(0), ago(0)], 1, 0],
    ['after a half-life it tells half', [ago(HALF_LIFE_DAYS), ago(0)], 1, 0],
    ['an answer of tomorrow is not evidence yet', [ago(-1)], 0, 0],
    ['a clock that was set back counts as no time', [ago(0), ago(1)], 1, 0],
  ])('%s', (_name, attempts, right, wrong) => {
    const attemptsById = { q: attempts.map((a) => a) };
    const tally = evidenceAt(trialsOf(attemptsById, [ITEM]), NOW).get('7.1c');
    expect(tally?.right).toBeCloseTo(right, 1);
    expect(tally?.wrong).toBeCloseTo(wrong, 12);
  });

  test('an answer is right by the key of today, whatever it was marked then', () => {
    const trials = trialsOf({ q: [{ ...ago(0, 'c'), right: true } as never] }, [ITEM]);
    expect(trials[0]?.right).toBe(false);
  });

  test.each([
    ['an item that was retired', { gone: [ago(0)] }],
    ['a name that every object has', { toString: [ago(0)] }],
  ])('%s counts for nothing', (_name, attempts) => {
    expect(trialsOf(attempts, [ITEM])).toEqual([]);
  });

  test('an item called like a property of every object is just an item', () => {
    expect(trialsOf({}, [{ ...ITEM, id: 'constructor' }])).toEqual([]);
  });
});

describe('not enough yet', () => {
  const large = (worth: number): Evidence =>
    new Map<Slot, Tally>([
      ['1.1', { right: worth, wrong: 0 }],
      ['2.2', { right: worth, wrong: 0 }],
      ['6.1', { right: worth, wrong: 0 }],
      ['7.1a', { right: worth, wrong: 0 }],
    ]);

  test.each([
    ['no answer at all', new Map(), 'not-enough'],
    ['a hair under what it takes', large(ENOUGH_ANSWERS / 4 - 0.01), 'not-enough'],
    ['just what it takes', large(ENOUGH_ANSWERS / 4), 'forecast'],
    [
      'many, but one large outcome faded',
      new Map([...large(30), ['2.2', { right: 0.49, wrong: 0 }]]),
      'not-enough',
    ],
    ['many, and the small outcomes never asked', large(30), 'forecast'],
  ] as [string, Evidence, Readiness['kind']][])('%s: %s', (_name, evidence, kind) => {
    expect(readinessOf(evidence).kind).toBe(kind);
  });

  test('says how far it is, and which outcomes are missing', () => {
    const evidence: Evidence = new Map([['6.1', { right: 10, wrong: 2 }]]);
    expect(readinessOf(evidence)).toEqual({
      kind: 'not-enough',
      worth: 12,
      unasked: ['1', '2', '7'],
    });
  });
});

describe('the forecast', () => {
  const tally = fc.record({
    right: fc.double({ min: 0, max: 30, noNaN: true }),
    wrong: fc.double({ min: 0, max: 30, noNaN: true }),
  });
  const evidence = fc
    .array(tally, { minLength: SLOTS.length, maxLength: SLOTS.length })
    .map((tallies): Evidence => new Map(SLOTS.map((slot, i) => [slot, tallies[i]!])))
    .filter((e) => readinessOf(e).kind === 'forecast');

  test('is one of 40 marks, and its parts add up', () => {
    fc.assert(
      fc.property(evidence, (e) => {
        const { scores, outcomes, slots } = told(e);
        expect(scores).toHaveLength(41);
        expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        const mean = scores.reduce((all, p, k) => all + p * k, 0);
        expect(outcomes.reduce((all, o) => all + o.expected, 0)).toBeCloseTo(mean, 9);
        expect(slots.reduce((all, s) => all + s.expected, 0)).toBeCloseTo(mean, 9);
        expect(slots.reduce((all, s) => all + s.marks, 0)).toBeCloseTo(40, 9);
      }),
      { numRuns: 20 },
    );
  });

  test('one more right answer never makes it worse, one more wrong one never better', () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...SLOTS), (e, slot) => {
        const { right, wrong } = e.get(slot)!;
        const better = told(new Map([...e, [slot, { right: right + 1, wrong }]]));
        const worse = told(new Map([...e, [slot, { right, wrong: wrong + 1 }]]));
        const { pass } = told(e);
        expect(better.pass).toBeGreaterThanOrEqual(pass - 1e-9);
        expect(worse.pass).toBeLessThanOrEqual(pass + 1e-9);
      }),
      { numRuns: 20 },
    );
  });

  test('more answers of the same kind make it narrower', () => {
    const width = (n: number) => {
      const { low, high } = told(evenly(0.7 * n, 0.3 * n)).interval;
      return high - low;
    };
    expect([width(2), width(20)]).toEqual([...[width(2), width(20)]].sort((a, b) => b - a));
    expect(width(20)).toBeLessThan(width(2));
  });

  test('twenty equally likely exams pass as often as the chance says, to the exam', () => {
    const { exams, pass } = told(evenly(7, 4));
    const passed = exams.filter((score) => score >= PASS_MARK).length;
    expect(exams).toHaveLength(20);
    expect(Math.abs(passed / 20 - pass)).toBeLessThanOrEqual(0.025);
  });
});

describe('what to study next', () => {
  test.each([
    ['the slot with most marks, where all are alike', evenly(6, 4), '2.2'],
    [
      'a weak practice before strong principles',
      evenly(9, 1, [['7.1f', { right: 1, wrong: 9 }]]),
      '7.1f',
    ],
    [
      'a weak slot of one mark is not worth it',
      evenly(6, 4, [['4.1', { right: 1, wrong: 9 }]]),
      '2.2',
    ],
  ] as [string, Evidence, Slot][])('%s', (_name, evidence, slot) => {
    expect(told(evidence).next.slot).toBe(slot);
  });

  test('no other slot has more marks to win, and learning it helps', () => {
    const { next, slots, pass } = told(evenly(6, 4, [['6.1', { right: 2, wrong: 8 }]]));
    expect(marksToWin(next)).toBe(Math.max(...slots.map(marksToWin)));
    expect(next.passThen).toBeGreaterThan(pass + 0.05);
  });

  test('where everything is learned, studying does no harm', () => {
    const { next, pass } = told(evenly(100, 0));
    expect(next.passThen).toBeGreaterThanOrEqual(pass);
  });
});
