import { describe, expect, it } from 'vitest';
import { changeReport, runDesk } from '~/sim/desk';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { failureOdds } from '~/sim/desk/changes';
import { createDesk, inside } from '~/sim/desk/state';
import { everything } from './fixtures';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
const short: Scenario = { ...everything, days: 3 };
const runWith = (policy: Partial<DeskPolicy>, seed = 1, scenario = everything) =>
  runDesk(scenario, { ...scenario.start, ...policy }, seed, 0);

describe('odds that a change fails', () => {
  it.each([
    ['no assessment', {}, 'high', 0.6],
    ['assessed for one halving time', { assessmentHours: 2 }, 'high', 0.3],
    ['assessed for two', { assessmentHours: 4 }, 'high', 0.15],
    [
      'standard, so pre-authorized and not assessed',
      { assessmentHours: 4, highRiskChange: 'standard' },
      'high',
      0.6,
    ],
    [
      'emergency: in haste, a quarter of the assessment',
      { assessmentHours: 8, highRiskChange: 'emergency' },
      'high',
      0.45,
    ],
    ['haste never makes it more than certain', { highRiskChange: 'emergency' }, 'low', 0.6],
  ] as const)('%s', (_name, policy, risk, expected) => {
    const desk = inside(createDesk(short, { ...short.start, ...policy }, 1, 0));
    expect(failureOdds(desk, 0.6, risk)).toBeCloseTo(expected, 12);
  });

  it('stay at one', () => {
    const desk = inside(createDesk(short, { ...short.start, highRiskChange: 'emergency' }, 1, 0));
    expect(failureOdds(desk, 0.9, 'high')).toBe(1);
  });
});

describe('changes in a run', () => {
  it('that fail bring incidents, each linked to the try that caused it', () => {
    const { changes = [], tickets } = runWith({ highRiskChange: 'emergency' });
    const broken = tickets.filter(({ ofChange }) => ofChange !== undefined);
    expect(broken.length).toBeGreaterThan(0);
    for (const { ofChange = NaN, arrivedTick } of broken) {
      expect(changes[ofChange]?.failed).toBe(true);
      expect(arrivedTick).toBeGreaterThanOrEqual(changes[ofChange]?.madeTick ?? Infinity);
    }
    for (const [place, change] of changes.entries()) {
      const mine = broken.filter(({ ofChange }) => ofChange === place);
      expect(mine).toHaveLength(change.incidents);
    }
  });

  it('are made again until they hold, and only the last try of a planned one does', () => {
    for (const seed of SEEDS.slice(0, 5)) {
      const { changes = [], untilTick } = runWith({}, seed);
      const tries = changes.filter(({ of }) => of === 'new-booking-page');
      expect(tries.slice(0, -1).every(({ failed }) => failed)).toBe(true);
      // Only the end of the run, two days or less away, may keep it from being made once more.
      const last = tries.at(-1);
      if (last?.failed) expect(untilTick - last.madeTick).toBeLessThan(2 * 86_400 + 1);
    }
  });

  it('trade speed for safety: emergency is sooner and breaks more, assessment is later and breaks less', () => {
    const mean = (policy: Partial<DeskPolicy>) => {
      const reports = SEEDS.map((seed) => {
        const run = runWith(policy, seed, short);
        return changeReport(run.changes ?? [], run.untilTick, short);
      });
      const average = (of: (report: (typeof reports)[number]) => number) =>
        reports.reduce((sum, report) => sum + of(report), 0) / reports.length;
      return { days: average((r) => r.meanDays ?? 0), incidents: average((r) => r.incidents) };
    };
    const hasty = mean({ highRiskChange: 'emergency', lowRiskChange: 'emergency' });
    const normal = mean({});
    const careful = mean({ assessmentHours: 6 });
    expect(hasty.days).toBeLessThan(normal.days);
    expect(hasty.incidents).toBeGreaterThan(normal.incidents);
    expect(careful.incidents).toBeLessThan(normal.incidents);
  });

  it('hold up the tickets that wait for them, which are settled when theirs is made', () => {
    const { spells, tickets, changes = [] } = runWith({});
    const waits = spells.filter(({ kind }) => kind === 'waits-for-change');
    expect(waits.length).toBeGreaterThan(20);
    for (const { ticket, untilTick } of waits) {
      const made = changes.find((c) => c.source === 'ticket' && c.of === ticket && !c.failed);
      expect(untilTick).toBe(made?.madeTick);
      expect(tickets.find(({ id }) => id === ticket)?.firstSettledTick).toBe(untilTick);
    }
  });
});
