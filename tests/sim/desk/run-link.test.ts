import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_SECONDS, tick, tickAt } from '~/base/ticks';
import {
  MODEL_VERSION,
  RUN_LINK_FAULTS,
  checkPolicy,
  isRunLink,
  readRunLink,
  writeRunLink,
} from '~/sim/desk';
import type { DeskPolicy, Scenario, SharedRun } from '~/sim/desk';
import { LEVELS, PRIORITIES } from '~/itsm';
import { LEVERS_IN_LINKS } from '~/sim/desk/lever-keys';
import { OTHER_RANGES, leverRanges } from '~/sim/desk/policy';
import { POLICIES, scenario } from './fixtures';

const PAGE = 'https://service-camp.example/nl/labs/service-desk/#';
const MOST_SEED = 2 ** 32 - 1;
const { start } = scenario;
const run: SharedRun = {
  policy: { ...start, peopleAtReception: 5, trainingHours: 2.5, order: 'by-due-time' },
  baseline: start,
  seed: 1898,
  moment: tickAt(1, 14, 20),
};
const link = writeRunLink(scenario, run);
const read = (hash: string) => readRunLink([scenario], hash);
const write = (change: Partial<SharedRun>) => writeRunLink(scenario, { ...run, ...change });

const ranges = { ...leverRanges(scenario), ...OTHER_RANGES };
const steps = Object.entries(ranges).map(([lever, { min, max, step }]) => {
  const nth = fc.integer({ min: min / step, max: max / step });
  return [lever, nth.map((steps) => steps * step)] as const;
});
const lists = Object.entries(LEVERS_IN_LINKS).flatMap(([lever, { words }]) =>
  words ? [[lever, fc.constantFrom(...words)] as const] : [],
);
const byLevel = <T>(cell: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(LEVELS.map((level) => [level, cell])));
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...Object.fromEntries<fc.Arbitrary<unknown>>([...steps, ...lists]),
  priorityMatrix: byLevel(byLevel(fc.constantFrom(...PRIORITIES))),
};
const levers = Object.keys(values);

const anyPolicy: fc.Arbitrary<DeskPolicy> = fc
  .subarray(levers, { maxLength: 12 })
  .chain((some) =>
    fc.record(Object.fromEntries(some.map((lever) => [lever, values[lever] ?? fc.constant(0)]))),
  )
  .map((choices) => ({ ...start, ...choices }));
const anyRun: fc.Arbitrary<SharedRun> = fc.record({
  policy: anyPolicy,
  baseline: anyPolicy,
  seed: fc.nat({ max: MOST_SEED }),
  moment: fc.nat({ max: scenario.days * DAY_SECONDS }).map(tick),
});

describe('the keys of levers', () => {
  it('has one for every choice there is', () => {
    expect(Object.keys(LEVERS_IN_LINKS).toSorted()).toEqual(levers.toSorted());
  });
  it('has one for every field of the policies that the laws run under', () => {
    const fields = POLICIES.flatMap(([, policy]) => Object.keys(policy));
    expect(fields.filter((field) => !Object.hasOwn(LEVERS_IN_LINKS, field))).toEqual([]);
  });
  it('has every word that a lever may be, and no other', () => {
    for (const [lever, { words }] of Object.entries(LEVERS_IN_LINKS)) {
      const checked = checkPolicy(scenario, { [lever]: 'no such word' });
      const choices = checked.ok ? [] : checked.issues[0]?.choices;
      if (words) expect(choices?.toSorted(), lever).toEqual(words.map(String).toSorted());
    }
  });
  it('gives no key twice', () => {
    expect(new Set(Object.values(LEVERS_IN_LINKS).map(({ key }) => key)).size).toBe(levers.length);
  });
  it.each(Object.entries(LEVERS_IN_LINKS))('%s is called by capitals', (_, { key }) => {
    expect(key).toMatch(/^[A-Z]+$/);
  });
});

describe('a link to a run', () => {
  it('names only what differs from the start', () => {
    expect(link).toBe('run=6b.3.first-monday.1gq.2yhc.P5T5O2');
    expect(write({ policy: start })).toMatch(/\.2yhc$/);
    expect(write({ policy: start, baseline: run.policy })).toMatch(/\.2yhc\.\.P5T5O2$/);
  });

  it('opens the same run again, and stays under 200 characters with a dozen levers on each side', () => {
    fc.assert(
      fc.property(anyRun, (one) => {
        const hash = writeRunLink(scenario, one);
        expect((PAGE + hash).length).toBeLessThan(200);
        expect(read(hash)).toEqual({ scenario, ...one, fault: undefined });
      }),
      { numRuns: 300 },
    );
  });

  it('survives an address bar as it is', () => {
    fc.assert(
      fc.property(anyRun, (one) => {
        const hash = writeRunLink(scenario, one);
        expect(new URL(`${PAGE}${hash}`).hash).toBe(`#${hash}`);
        expect(encodeURI(hash)).toBe(hash);
      }),
    );
  });

  it('finds its scenario among several', () => {
    const other: Scenario = { ...scenario, id: 'storm', start: { ...start, notesPerWeek: 4 } };
    const hash = writeRunLink(other, { ...run, policy: other.start, baseline: other.start });
    const { scenario: found, policy, fault } = readRunLink([scenario, other], hash);
    expect([found.id, policy.notesPerWeek, fault]).toEqual(['storm', 4, undefined]);
  });
});

describe('a link that is not as it was written', () => {
  const everything = { policy: run.policy, seed: 1898, moment: run.moment };
  const newer = link.replace(/^run=..\.\d+\./, `run=00.${MODEL_VERSION + 1}.`);
  const invented = writeRunLink({ ...scenario, id: 'no-such-place' }, run);
  const tooMany = { ...run.policy, peopleAtReception: 11 };

  /** A cell that is no priority: what a number beyond the last matrix would be. */
  const matrixOf = (cell: string): Partial<SharedRun> => {
    const row = { high: cell, medium: 'P1', low: 'P1' };
    const priorityMatrix = { high: row, medium: row, low: row };
    return { policy: { ...start, priorityMatrix } as unknown as DeskPolicy };
  };

  it.each([
    ['another version', newer, 'version', everything],
    ['another scenario', invented, 'scenario', { policy: start, seed: 1898, moment: undefined }],
    ['cut off within the levers', link.slice(0, -2), 'damaged', { seed: 1898, moment: run.moment }],
    ['cut off before the levers', link.slice(0, 27), 'damaged', { policy: start, seed: 1898 }],
    ['a digit changed', link.replace('P5', 'P6'), 'damaged', { seed: 1898 }],
    ['more parts than there are', `${link}...P5`, 'damaged', everything],
    ['a seed too large', write({ seed: MOST_SEED + 1 }), 'seed', { seed: undefined }],
    ['a moment after the end', write({ moment: tickAt(8) }), 'moment', { moment: undefined }],
    [
      'a lever out of range',
      write({ policy: tooMany }),
      'levers',
      { policy: { ...run.policy, peopleAtReception: start.peopleAtReception }, seed: 1898 },
    ],
    ['a baseline out of range', write({ baseline: tooMany }), 'levers', { policy: run.policy }],
    ['a matrix with too many cells', write(matrixOf('P5')), 'levers', { policy: start }],
    ['a lever named twice', link.replace('T5', 'P5'), 'damaged', { seed: 1898 }],
    ['nothing at all', '', 'unreadable', { policy: start, seed: undefined }],
    ['only its head', 'run=', 'unreadable', { policy: start }],
    ['a mission', 'mission=first-monday', 'unreadable', { policy: start }],
    ['a script', 'run=<img src=x onerror=alert(1)>', 'unreadable', { policy: start }],
    ['far too long', `${link}${'P5'.repeat(200)}`, 'unreadable', { policy: start }],
    ['not a number', 'run=00.3.first-monday.-1.1e9', 'damaged', { seed: undefined }],
    ['a prototype', 'run=00.3.__proto__.1gq.1', 'scenario', { policy: start, seed: 1898 }],
  ] as const)('%s: %s is %s', (_, hash, fault, expected) => {
    const got = read(hash);
    expect(got.fault).toBe(fault);
    for (const [field, value] of Object.entries(expected)) {
      expect(got[field as keyof typeof expected], field).toEqual(value);
    }
  });

  it('leaves out a lever that is unknown, and keeps the rest', () => {
    const { policy, fault } = read(link.replace('P5', 'FF5'));
    expect([policy.peopleAtReception, policy.order, fault]).toEqual([3, 'by-due-time', 'damaged']);
  });

  it.each(['', ...'05akzAPZ.-'])(
    'is told by its check from one with %j in place of a letter',
    (put) => {
      for (let at = link.indexOf('.') + 1; at < link.length; at += 1) {
        const changed = link.slice(0, at) + put + link.slice(at + 1);
        if (changed !== link) expect(RUN_LINK_FAULTS, changed).toContain(read(changed).fault);
      }
    },
  );

  const near = fc
    .array(fc.constantFrom(...link.split(/(?<=[.=])/), ...'0zPZ.=-%', '__proto__', 'ffffffff'))
    .map((parts) => `run=${parts.join('')}`);
  it.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 400 })],
    ['pieces of a link', near],
  ])('opens a valid run from %s', (_, text) => {
    fc.assert(
      fc.property(text, (hash) => {
        const got = read(hash);
        expect(got.scenario).toBe(scenario);
        expect(checkPolicy(scenario, got.policy)).toEqual({ ok: true, policy: got.policy });
        expect(checkPolicy(scenario, got.baseline)).toEqual({ ok: true, policy: got.baseline });
        const { seed = 0, moment = 0, fault } = got;
        expect(Number.isInteger(seed) && seed >= 0 && seed <= MOST_SEED).toBe(true);
        expect(moment >= 0 && moment <= scenario.days * DAY_SECONDS).toBe(true);
        if (fault) expect(RUN_LINK_FAULTS).toContain(fault);
        else expect(isRunLink(hash)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

it('a link names the version of the model', () => {
  expect(link.split('.')[1]).toBe(String(MODEL_VERSION));
});
