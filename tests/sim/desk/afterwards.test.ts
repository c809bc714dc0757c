import { describe, expect, it } from 'vitest';
import { DAY_SECONDS } from '~/base/ticks';
import { runDesk } from '~/sim/desk';
import type { DeskPolicy } from '~/sim/desk';
import { everything } from './fixtures';

const runWith = (policy: Partial<DeskPolicy>) =>
  runDesk(everything, { ...everything.start, ...policy }, 11, 0);
const byId = (run: ReturnType<typeof runWith>) => new Map(run.tickets.map((t) => [t.id, t]));

describe('closing by itself', () => {
  it('makes a new ticket of what comes back later, so that fewer seem to come back', () => {
    const late = runWith({ closeAfterDays: 14 });
    const soon = runWith({ closeAfterDays: 1 });
    const back = (run: typeof late) => run.tickets.filter(({ cameBack }) => cameBack).length;
    const again = (run: typeof late) =>
      run.tickets.filter(({ follows, type }) => follows !== undefined && type !== 'complaint');
    expect(back(soon)).toBeLessThan(back(late));
    expect(again(soon).length).toBeGreaterThan(again(late).length);
    for (const { follows = NaN, kind, arrivedTick } of again(soon)) {
      const first = byId(soon).get(follows);
      expect(first?.kind).toBe(kind);
      expect(first?.cameBack).toBe(false);
      expect(arrivedTick).toBeGreaterThan(first?.closedTick ?? Infinity);
    }
  });

  it('comes so many days after settling', () => {
    for (const { settledTick, closedTick } of runWith({ closeAfterDays: 3 }).tickets) {
      const expected = settledTick === undefined ? undefined : settledTick + 3 * DAY_SECONDS;
      expect(closedTick).toBe(expected);
    }
  });
});

describe('complaints', () => {
  it('come of tickets that were late by the guest’s own clock, and of no others', () => {
    const run = runWith({});
    const complaints = run.tickets.filter(
      ({ follows, kind }) => follows !== undefined && kind === 'noise',
    );
    const about = complaints.flatMap(({ follows = NaN }) => byId(run).get(follows) ?? []);
    const late = about.filter(({ arrivedTick, settledTick = 0, priority }) => {
      const { resolutionMinutes } = everything.targets[priority];
      return settledTick - arrivedTick > resolutionMinutes * 60;
    });
    expect(complaints.length).toBeGreaterThan(20);
    // A noise ticket that came back after it had closed follows a noise ticket too.
    expect(late.length).toBeGreaterThanOrEqual(complaints.length - 5);
    expect(new Set(complaints.map(({ type }) => type))).toEqual(new Set(['complaint']));
  });
});
