import { describe, expect, it } from 'vitest';
import { measure, presetPolicy, runDesk } from '~/sim/desk';
import type { DeskPolicy, MeasureId, Measures } from '~/sim/desk';
import { knownAtReception, routedWrongShare } from '~/sim/desk/know-how';
import { difference, replicate, summarise } from '~/sim/engine';
import { POLICIES, scenario } from './fixtures';

const WEEKS = 20;
const values = (policy: DeskPolicy, id: MeasureId) =>
  replicate(0, WEEKS, (week) => measure(runDesk(scenario, policy, 5, week), scenario)[id]);
const change = (to: Partial<DeskPolicy>, id: MeasureId) =>
  difference(values({ ...scenario.start, ...to }, id), values(scenario.start, id));

/** Each lever's gain and its price, on the same tickets; the whole 95 % interval lies on one side. */
describe('a lever moved from the start', () => {
  it.each<[string, Partial<DeskPolicy>, MeasureId, 'up' | 'down']>([
    ['a fourth person', { peopleAtReception: 4 }, 'waitAtReceptionMinutes', 'down'],
    ['a fourth person', { peopleAtReception: 4 }, 'costPerTicketEuros', 'up'],
    ['more doors', { singlePointOfContact: false }, 'waitAtReceptionMinutes', 'down'],
    ['more doors', { singlePointOfContact: false }, 'costPerTicketEuros', 'up'],
    ['more doors', { singlePointOfContact: false }, 'halfDoneMinutes', 'up'],
    ['more doors', { singlePointOfContact: false }, 'settledByAreaShare', 'up'],
    ['six notes a week', { notesPerWeek: 6 }, 'settledAtReceptionShare', 'up'],
    ['six notes a week', { notesPerWeek: 6 }, 'handOffsPer100', 'down'],
    ['six hours of training', { trainingHours: 6 }, 'settledAtReceptionShare', 'up'],
    ['all self-help open', { selfHelpKinds: 5 }, 'settledBySelfHelpShare', 'up'],
    ['all self-help open', { selfHelpKinds: 5 }, 'costPerTicketEuros', 'down'],
    ['a short time box', { handOnAfterMinutes: 5 }, 'handOffsPer100', 'up'],
    ['a short time box', { handOnAfterMinutes: 5 }, 'receptionBusyShare', 'down'],
    ['no triage', { triageMinutes: 0 }, 'pingPongPer100', 'up'],
    ['no triage', { triageMinutes: 0 }, 'receptionBusyShare', 'down'],
    ['fewer kinds tried', { kindsTriedAtReception: 3 }, 'firstContactShare', 'down'],
  ])('%s: %j moves %s %s', (_name, to, id, direction) => {
    const band = change(to, id);
    if (direction === 'up') expect(band?.low).toBeGreaterThan(0);
    else expect(band?.high).toBeLessThan(0);
  });

  it('by priority, the first wait less and the last wait more', () => {
    const waitOf = (policy: DeskPolicy, priorities: readonly string[]) =>
      replicate(0, WEEKS, (week) => {
        const waits = runDesk(scenario, policy, 5, week)
          .tickets.filter((t) => t.respondedTick !== undefined && priorities.includes(t.priority))
          .map((t) => t.responseMinutes ?? NaN);
        return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
      });
    const byPriority: DeskPolicy = { ...scenario.start, order: 'by-priority' };
    expect(
      difference(waitOf(byPriority, ['p1', 'p2']), waitOf(scenario.start, ['p1', 'p2']))?.high,
    ).toBeLessThan(0);
    expect(
      difference(waitOf(byPriority, ['p4']), waitOf(scenario.start, ['p4']))?.low,
    ).toBeGreaterThan(0);
  });
});

describe('know-how', () => {
  const kind = scenario.kinds[4]!;
  const share = (to: Partial<DeskPolicy>) =>
    knownAtReception(kind, to.notesPerWeek ?? 0, to.trainingHours ?? 0, scenario.levers).inAll;

  it('starts at what the kind gives', () =>
    expect(share({})).toBeCloseTo(kind.knownAtReception, 12));

  it('gains less from each further note, and never passes the area team', () => {
    const gains = [0, 1, 2, 3, 4].map(
      (n) => share({ notesPerWeek: n + 1 }) - share({ notesPerWeek: n }),
    );
    expect(gains.every((gain) => gain > 0)).toBe(true);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(share({ notesPerWeek: 1e9, trainingHours: 1e9 })).toBeLessThanOrEqual(kind.knownAtArea);
  });

  it('routes half as often wrong with every halving time of triage', () => {
    const { rules } = scenario;
    expect(routedWrongShare(rules, 0)).toBeCloseTo(rules.wrongTeamShare, 12);
    expect(routedWrongShare(rules, rules.triageHalvingMinutes)).toBeCloseTo(
      rules.wrongTeamShare / 2,
      12,
    );
  });
});

/** What the shape is held to, and where the numbers come from, is in the scenario's `sources`. */
describe('the shape of the start, 40 weeks', () => {
  const weeks: readonly Measures[] = replicate(0, 40, (week) =>
    measure(runDesk(scenario, scenario.start, 1898, week), scenario),
  );
  const mean = (id: MeasureId): number => summarise(weeks.map((week) => week[id]))?.mean ?? NaN;
  const byPeople = 1 - mean('settledBySelfHelpShare');

  it.each([
    ['at reception', 'settledAtReceptionShare', 0.71],
    ['by area teams', 'settledByAreaShare', 0.24],
    ['by specialists', 'settledBySpecialistShare', 0.05],
  ] as const)('settled %s: within 3 points of the Volvo IT log', (_name, id, expected) => {
    expect(Math.abs(mean(id) / byPeople - expected)).toBeLessThan(0.03);
  });

  it.each([
    [
      'the mean is ten times the median or more',
      'meanMinutes',
      10 * mean('halfDoneMinutes'),
      Infinity,
    ],
    ['ten to twenty in a hundred go back and forth', 'pingPongPer100', 10, 20],
    ['one to seven in a hundred come back', 'cameBackPer100', 1, 7],
    ['work is under thirty percent of the time', 'workShare', 0, 0.3],
  ] as const)('%s', (_name, id, low, high) => {
    expect(mean(id)).toBeGreaterThanOrEqual(low);
    expect(mean(id)).toBeLessThanOrEqual(high);
  });
});

describe('the four kinds of desk', () => {
  it('settle more at reception from one to the next, and cost less', () => {
    const kinds = (
      ['call-centre', 'help-desk', 'service-desk', 'skilled-service-desk'] as const
    ).map((kind) => presetPolicy(scenario, kind));
    const means = (id: MeasureId) =>
      kinds.map((policy) => summarise(values(policy, id))?.mean ?? NaN);
    const reception = means('settledAtReceptionShare');
    const cost = means('costPerTicketEuros');
    expect(reception).toEqual([...reception].sort((a, b) => a - b));
    expect(cost).toEqual([...cost].sort((a, b) => b - a));
  });
});

/** Whatever else is chosen, whoever is hired: the interval never lies wholly on the worse side. */
describe.each(POLICIES)('one more person, with %s', (_name, policy) => {
  it('makes the mean wait at reception no worse, from one to five', () => {
    const waits = [1, 2, 3, 4, 5].map((peopleAtReception) =>
      values({ ...policy, peopleAtReception }, 'waitAtReceptionMinutes'),
    );
    waits.slice(1).forEach((more, index) => {
      expect(difference(more, waits[index] ?? [])?.low).toBeLessThanOrEqual(0);
    });
  });
});
