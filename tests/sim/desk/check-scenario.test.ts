import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tick } from '~/base/ticks';
import { advance, checkScenario, createDesk, leverRanges, runOut } from '~/sim/desk';
import type { Issue } from '~/sim/desk';
import { scenario, withCauses } from './fixtures';

const WORK = { shape: 'fixed', meanMinutes: 30 };
/** A scenario with every optional field, as a file holds it. */
const full = () =>
  structuredClone({
    ...withCauses,
    days: 2,
    teams: withCauses.teams.map((team) => ({ ...team, offByHour: Array(24).fill(0) as number[] })),
    channels: {
      ...withCauses.channels,
      phone: { ...withCauses.channels.phone, impatientShare: 0.1 },
    },
    lossPerHour: { water: { high: 40, medium: 5, low: 0 } },
    start: {
      ...withCauses.start,
      interruption: 'for-p1',
      hierarchicEscalation: true,
      problemHours: 6,
      assessmentHours: 1.5,
    },
  });

type Part = Record<string, unknown>;
/** `teams[0].hours` as steps. */
const steps = (field: string) => field.split(/[.[\]]+/).filter((step) => step !== '');

/** The full scenario with one place changed; undefined takes the place away. */
function changed(field: string, value: unknown): unknown {
  const copy = full() as unknown as Part;
  const path = steps(field);
  const last = path.pop()!;
  const parent = path.reduce((part, step) => part[step] as Part, copy);
  if (value === undefined) delete parent[last];
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true });
  return copy;
}

const issuesOf = (raw: unknown): readonly Issue[] => {
  const checked = checkScenario(raw);
  return checked.ok ? [] : checked.issues;
};
const said = (raw: unknown) =>
  issuesOf(raw).map(({ field, code, message }) => [field, code, message]);

describe('a scenario in order', () => {
  it.each([
    ['the shipped one', scenario],
    ['one with causes', withCauses],
    ['one with every field', full()],
  ])('%s comes back as it is, and as a copy', (_name, given) => {
    const checked = checkScenario(given);
    expect(checked).toEqual({ ok: true, scenario: given });
    if (checked.ok) expect(checked.scenario.kinds).not.toBe(given.kinds);
  });
});

describe('one fault is named at its field, in words that say what to do', () => {
  const kinds = full().kinds.map((kind) => ({ ...kind, area: 'wifi' }));
  it.each<[field: string, value: unknown, at: string, code: string, message: string]>([
    ['days', NaN, 'days', 'not-a-number', 'This must be a number from 1 to 92 days.'],
    ['days', 93, 'days', 'too-high', '93 is too high: choose from 1 to 92 days.'],
    ['days', 1.5, 'days', 'not-a-step', 'Choose a whole number, from 1 to 92 days.'],
    ['days', undefined, 'days', 'missing', 'days is missing: add a number from 1 to 92 days.'],
    [
      'demand.ticketsPerDay[2]',
      -3,
      'demand.ticketsPerDay[2]',
      'too-low',
      '-3 is too low: choose from 0 to 5000 tickets.',
    ],
    [
      'demand.hourWeights',
      [1, 2],
      'demand.hourWeights',
      'wrong-length',
      'This list has 2 entries: it needs 24 entries.',
    ],
    [
      'demand.hourWeights',
      Array(24).fill(0),
      'demand.hourWeights',
      'all-zero',
      'Tickets must come in at least one hour: give one a weight above 0.',
    ],
    [
      'demand.dayFactorScv',
      5e-324,
      'demand.dayFactorScv',
      'too-fine',
      '5e-324 is too close to 0: write 0, or at least 1e-9.',
    ],
    [
      'channels.app.share',
      0.2,
      'channels',
      'sum-not-one',
      'The shares of the channels add up to 0.9: together they must be 1.',
    ],
    [
      'kinds[0].share',
      0.25,
      'kinds',
      'sum-not-one',
      'The shares of the kinds add up to 1.1: together they must be 1.',
    ],
    [
      'kinds[0].impact.high',
      0.5,
      'kinds[0].impact',
      'sum-not-one',
      'The odds add up to 1.5: together they must be 1.',
    ],
    [
      'kinds[2].work.area.meanMinutes',
      0,
      'kinds[2].work.area.meanMinutes',
      'too-low',
      '0 is too low: choose from 0.01 to 50000 minutes.',
    ],
    [
      'kinds[2].work.area',
      { shape: 'fixd', meanMinutes: 3 },
      'kinds[2].work.area.shape',
      'not-a-choice',
      'Choose one of: fixed, exponential, lognormal.',
    ],
    [
      'kinds[2].work.area',
      { meanMinutes: 3 },
      'kinds[2].work.area.shape',
      'missing',
      'shape is missing: add one of: fixed, exponential, lognormal.',
    ],
    [
      'kinds[2].work.area',
      { ...WORK, scv: 1 },
      'kinds[2].work.area.scv',
      'unknown',
      'There is no field called scv.',
    ],
    [
      'kinds[1].id',
      'Two Words',
      'kinds[1].id',
      'not-an-id',
      'An id is lower-case words with hyphens, like cold-shower.',
    ],
    [
      'teams[2].id',
      'bookings',
      'teams[2].id',
      'same-id',
      'There is another one called bookings: give each an id of its own.',
    ],
    [
      'teams[1].names[0]',
      7,
      'teams[1].names[0]',
      'not-text',
      'This must be text of 1 to 60 characters.',
    ],
    [
      'teams[1].names',
      'Ines',
      'teams[1].names',
      'not-a-list',
      'This must be a list of 0 to 200 entries.',
    ],
    [
      'teams[1].names',
      ['Ines'],
      'teams[1].names',
      'wrong-length',
      'There are names for 1 of 2 people: add 1.',
    ],
    ['teams[1].people', 61, 'teams[1].people', 'too-high', '61 is too high: choose from 1 to 60.'],
    [
      'teams[1].areas',
      [],
      'teams[1].areas',
      'wrong-length',
      'This list has 0 entries: it needs 1 to 200 entries.',
    ],
    [
      'teams[3].hours',
      {},
      'teams[3].hours',
      'never-open',
      'This never opens: give at least one day its hours, such as monday: [8, 18].',
    ],
    [
      'serviceHours',
      {},
      'serviceHours',
      'never-open',
      'This never opens: give at least one day its hours, such as monday: [8, 18].',
    ],
    [
      'serviceHours.monday',
      [8, 8],
      'serviceHours.monday',
      'not-in-order',
      'From 8 until 8 is no time at all: close later than you open, at 24 at the latest.',
    ],
    [
      'serviceHours.munday',
      [8, 9],
      'serviceHours.munday',
      'unknown',
      'There is no field called munday: did you mean monday?',
    ],
    [
      'teams[1].offByHour',
      Array(24).fill(2),
      'teams[1].offByHour',
      'never-on-duty',
      'With 2 on duty in bookings, all of them are off in every open hour: let fewer be off.',
    ],
    [
      'teams[0].hours',
      { monday: [8, 10] },
      'teams[0].hours',
      'never-on-duty',
      'Notes, training and self-help can keep one person away for all of the hours of reception: give it more hours, or let them take less time.',
    ],
    [
      'teams[0].line',
      2,
      'teams',
      'not-one-reception',
      'There is no team at line 1: add one, reception.',
    ],
    [
      'teams[1].areas',
      ['bookings', 'water'],
      'teams[2].areas',
      'covered-twice',
      'bookings and water-and-buildings both work for water at line 2: leave it to one of them.',
    ],
    [
      'teams[2].areas',
      ['bookings'],
      'teams[2].areas',
      'covered-twice',
      'bookings and water-and-buildings both work for bookings at line 2: leave it to one of them.',
    ],
    [
      'teams[8].areas',
      ['water'],
      'teams',
      'uncovered',
      'Nobody at line 3 works for gate, which gate-card needs: add gate to the areas of booking-software, network-partner or another.',
    ],
    [
      'teams',
      full().teams.filter((team) => team.line < 3),
      'teams',
      'uncovered',
      'Nobody at line 3 works for bookings, which arrival-question needs: add a team of line 3 that works for bookings.',
    ],
    [
      'priorityMatrix.high.low',
      'p5',
      'priorityMatrix.high.low',
      'not-a-choice',
      'Choose one of: p1, p2, p3, p4.',
    ],
    [
      'rules',
      'strict',
      'rules',
      'not-fields',
      'This must be fields in braces: handOverMinutes, readInMinutes, wrongTeamShare, triageHalvingMinutes, directShare, guessWrongShare and so on.',
    ],
    [
      'problems.causes[0].kind',
      'cold-showr',
      'problems.causes[0].kind',
      'no-such-id',
      'There is no kind called cold-showr: did you mean cold-shower?',
    ],
    [
      'problems.causes[0].kind',
      'hail',
      'problems.causes[0].kind',
      'no-such-id',
      'There is no kind called hail: name one of the kinds.',
    ],
    [
      'problems.causes[1].kind',
      'cold-shower',
      'problems.causes',
      'sum-over-one',
      'The causes of cold-shower make 1.2 of its tickets: together they can make 1 at most.',
    ],
    [
      'start.peopleAtReception',
      11,
      'start.peopleAtReception',
      'too-high',
      '11 is too high: choose from 1 to 10.',
    ],
    [
      'start.order',
      undefined,
      'start.order',
      'missing',
      'order is missing: add one of: first-come, by-priority, by-due-time.',
    ],
    [
      'start.triageMinute',
      1,
      'start.triageMinute',
      'unknown',
      'There is no lever called triageMinute: did you mean triageMinutes?',
    ],
    ['weather', 1, 'weather', 'unknown', 'There is no field called weather.'],
  ])('%s = %j', (field, value, at, code, message) => {
    expect(said(changed(field, value))).toContainEqual([at, code, message]);
  });

  it('an area that several kinds need is missed once', () => {
    expect(issuesOf(changed('teams[8].areas', ['water']))).toMatchObject([
      { given: 'gate', choices: ['booking-software', 'network-partner', 'pump-engineer'] },
    ]);
  });

  it('areas that no kind uses need no team', () => {
    const raw = { ...full(), kinds, teams: full().teams.filter((t) => t.areas.includes('wifi')) };
    expect(issuesOf({ ...raw, problems: undefined })).toEqual([]);
  });
});

describe('several faults', () => {
  it('are named at once, rules between sound fields included', () => {
    const raw = {
      ...(changed('problems.causes[0].kind', 'hail') as object),
      days: 0,
      targets: null,
      start: { ...scenario.start, order: 'x' },
    };
    expect(issuesOf(raw).map((issue) => issue.field)).toEqual([
      'days',
      'targets',
      'problems.causes[0].kind',
      'start.order',
    ]);
  });

  it('a whole that is no scenario has one issue', () => {
    for (const raw of [undefined, null, 3, 'x', [], [full()]]) {
      expect(issuesOf(raw)).toMatchObject([{ field: '', code: 'not-fields', given: raw }]);
    }
  });
});

describe('hostile files', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a field called %s is unknown, wherever it stands',
    (name) => {
      const inject = (at: string) => `{"${name}": {"days": 1, "selfHelp": 1}, ${at.slice(1)}`;
      const text = JSON.stringify(full());
      expect(said(JSON.parse(inject(text)))).toEqual([
        [name, 'unknown', `There is no field called ${name}.`],
      ]);
      const duration = changed('rules.guestAnswer', JSON.parse(inject(JSON.stringify(WORK))));
      expect(issuesOf(duration).map((issue) => issue.field)).toEqual([`rules.guestAnswer.${name}`]);
      expect(issuesOf(changed('rules.guestAnswer', { shape: name })).map((i) => i.code)).toEqual([
        'not-a-choice',
      ]);
      expect(({} as { days?: number }).days).toBeUndefined();
    },
  );

  it('what a prototype holds does not count', () => {
    const heir: unknown = Object.create(full() as object);
    expect(issuesOf(heir).every((issue) => issue.code === 'missing')).toBe(true);
    expect(issuesOf(heir).length).toBeGreaterThan(10);
  });

  it('a huge list is not read and huge numbers of fields are not all named', () => {
    const list = issuesOf(changed('kinds', Array(1e6).fill(null)));
    expect(list.map(({ field, code }) => [field, code])).toEqual([['kinds', 'wrong-length']]);
    const many = Object.fromEntries(Array.from({ length: 1e5 }, (_, n) => [`field-${n}`, n]));
    expect(issuesOf({ ...full(), ...many })).toHaveLength(20);
  });
});

/** Every place of a value, such as `kinds[0].share`. */
const placesOf = (value: unknown, at = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [at];
  const parts = Object.entries(value).flatMap(([name, part]) =>
    placesOf(part, Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`),
  );
  return at === '' ? parts : [at, ...parts];
};

describe('whatever is sent', () => {
  /** Never throws; what comes back ok can be run. */
  const law = (raw: unknown): boolean => {
    const checked = checkScenario(raw);
    if (!checked.ok) {
      expect(checked.issues.length).toBeGreaterThan(0);
      return false;
    }
    const desk = createDesk(checked.scenario, checked.scenario.start, 1, 0);
    advance(desk, tick(3600));
    expect(desk.tick).toBe(3600);
    return true;
  };

  it('is refused or runs: any value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (raw) => void law(raw)),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is refused or runs: a sound scenario with one place changed', () => {
    const odd = [NaN, Infinity, -0, 5e-324, 1e308, 2 ** 53, null, undefined, '', [], {}, true, '1'];
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom<unknown>(...odd),
      fc.integer({ min: -2, max: 100 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double(),
    );
    let ran = 0;
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(full())), value, (place, given) => {
        if (law(changed(place, given))) ran += 1;
      }),
      { seed: 1, numRuns: 500 },
    );
    // A law that only ever sees refusals would say nothing.
    expect(ran).toBeGreaterThan(25);
  }, 30_000);

  it('runs to its end when reception has hardly any time, however the levers stand', () => {
    const hours = { monday: [8, 9], thursday: [8, 10] } as const;
    const raw = { ...scenario, days: 1, teams: scenario.teams.map((team) => ({ ...team, hours })) };
    const checked = checkScenario(raw);
    expect(checked).toMatchObject({ ok: true });
    if (!checked.ok) return;
    const ranges = leverRanges(checked.scenario);
    const desk = createDesk(
      checked.scenario,
      {
        ...checked.scenario.start,
        peopleAtReception: 1,
        notesPerWeek: ranges.notesPerWeek.max,
        trainingHours: ranges.trainingHours.max,
        selfHelpKinds: ranges.selfHelpKinds.max,
      },
      1,
      0,
    );
    runOut(desk);
    expect(desk.ended).toBe(true);
  });
});
