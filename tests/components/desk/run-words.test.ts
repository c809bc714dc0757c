import { describe, expect, it } from 'vitest';
import { DAY_SECONDS, tickAt } from '~/base/ticks';
import { createFormat } from '~/components/desk/format';
import { leverUnit } from '~/components/desk/levers';
import { leverRows, weeksRows } from '~/components/desk/report-rows';
import { whenWord } from '~/components/desk/state-words';
import { createUndoSteps } from '~/components/desk/undo-steps';
import firstMonday from '~/content/scenarios/first-monday.json';
import { scenarioSchema } from '~/schemas/scenario';
import type { RangedLever } from '~/stores/desk-lab-levers';
import { createPolicyDesk } from '~/stores/desk-lab-policy';
import { strings } from '~/components/shell/strings';
import type { Band, DeskPolicy } from '~/sim/desk';
import type { Comparison } from '~/worker';

const en = strings('en').lab;

const { start } = scenarioSchema.parse(firstMonday).model;
const format = createFormat('en', en);

describe('a moment in words', () => {
  const end = 7 * DAY_SECONDS;
  it.each([
    [tickAt(1, 14, 20), 'Tuesday 14:20'],
    [tickAt(6, 23, 59), 'Sunday 23:59'],
    [end, 'Sunday 24:00'],
  ])('%i is %s', (tick, words) => {
    expect(whenWord(tick, end, format)).toBe(words);
  });
  it.each([
    [tickAt(1, 14, 20), 'Tuesday 14:20, week 1'],
    [tickAt(7, 0), 'Monday 00:00, week 2'],
    [28 * DAY_SECONDS, 'Sunday 24:00, week 4'],
  ])('%i of four weeks is %s', (tick, words) => {
    const long = createFormat('en', en, 28);
    expect(whenWord(tick, 28 * DAY_SECONDS, long)).toBe(words);
    expect(long.shortMoment(tickAt(9, 8))).toBe('Wed 08:00, week 2');
  });
});

describe('undo, redo and reset', () => {
  const open = () => {
    const policies = createPolicyDesk(start);
    const said: string[] = [];
    const say = (words: string) => said.push(words);
    return { policies, said, steps: createUndoSteps(policies, say, { lang: 'en', format, t: en }) };
  };
  it('say where the levers stand that they moved', () => {
    const { policies, said, steps } = open();
    policies.setPolicy({ ...start, peopleAtReception: 5, singlePointOfContact: false });
    steps.undo();
    steps.redo();
    steps.reset();
    expect(said).toEqual([
      'Undone. Now: Single point of contact (on) and People at line 1 (3).',
      'Redone. Now: Single point of contact (off) and People at line 1 (5).',
      'Back at the start of the scenario.',
    ]);
  });
  it('say nothing when there is nothing to do', () => {
    const { said, steps } = open();
    for (const move of [steps.undo, steps.redo, steps.reset]) move();
    expect(said).toEqual([]);
  });
});

describe('the report', () => {
  const unitOf = (lever: RangedLever, value: number) =>
    leverUnit(lever, value, { max: 9, kinds: 9 }, en);

  it('lists every lever, those included that the start leaves out', () => {
    const policy: DeskPolicy = { ...start, trainingHours: 2, interruption: 'for-p1' };
    const rows = leverRows({ start, baseline: start, policy }, unitOf, format, en);
    expect(rows).toHaveLength(Object.keys(start).length + 1);
    expect(
      rows.filter(({ moved }) => moved).map(({ name, start, now }) => [name, start, now]),
    ).toEqual([
      ['Training', '0.5 h a person a week', '2 h a person a week'],
      ['Laying work aside', 'as the scenario says', 'For a P1, when no hands are free'],
    ]);
  });

  it('writes a matrix row by row', () => {
    const row = { high: 'p1', medium: 'p2', low: 'p3' } as const;
    const policy: DeskPolicy = { ...start, priorityMatrix: { high: row, medium: row, low: row } };
    const rows = leverRows({ start, baseline: start, policy }, unitOf, format, en);
    expect(rows.at(-1)?.now).toBe('P1 P2 P3 / P1 P2 P3 / P1 P2 P3');
  });

  it('says the interval of a difference in words, once where both ends read the same', () => {
    const band = (low: number, high: number): Band => ({
      ...{ count: 200, deviation: 1, weekLow: low, weekHigh: high },
      ...{ mean: (low + high) / 2, halfWidth: (high - low) / 2, low, high },
    });
    const row = (low: number, high: number) => {
      const cost = { before: band(40, 42), now: band(44, 46), difference: band(low, high) };
      const measures = new Proxy({}, { get: (_, id) => (id === 'costPerTicketEuros' ? cost : {}) });
      return weeksRows({ measures } as Comparison, format, en)[0]?.interval;
    };
    expect(row(3, 5)).toBe('between €3 more and €5 more');
    expect(row(-2, 5)).toBe('between €2 less and €5 more');
    expect(row(4.9, 5.1)).toBe('€5 more');
    expect(row(0, 0)).toBe('as before');
  });
});
