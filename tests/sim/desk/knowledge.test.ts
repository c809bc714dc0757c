import { describe, expect, it } from 'vitest';
import { measure, runDesk } from '~/sim/desk';
import type { DeskPolicy } from '~/sim/desk';
import { coverage, knownAtReception, notesByDay } from '~/sim/desk/know-how';
import { everything } from './fixtures';

const { levers, start } = everything;
const notes = (notesPerWeek: number, days = 100) =>
  notesByDay({ ...start, notesPerWeek }, levers, start, days);

describe('notes that go out of date', () => {
  it('stay as they are kept up', () => expect(notes(start.notesPerWeek)).toEqual([1]));

  it('move to what is written each week, half of the way in ln 2 / decay weeks', () => {
    const byDay = notes(9);
    const halfway = (Math.LN2 / 0.5) * 7 - 0.5;
    const before = byDay[Math.floor(halfway)]!;
    const after = byDay[Math.ceil(halfway)]!;
    expect(before).toBeLessThan(5);
    expect(after).toBeGreaterThan(5);
    expect(byDay.at(-1)).toBeCloseTo(9, 1);
    expect(byDay).toEqual([...byDay].sort((a, b) => a - b));
  });

  it('fade when nobody writes', () => {
    const byDay = notes(0);
    expect(byDay[0]).toBeLessThan(1);
    expect(byDay.at(-1)).toBeCloseTo(0, 1);
  });

  it('are there at once where nothing is said of decay', () => {
    const steady = { ...levers, notesDecayPerWeek: undefined };
    expect(notesByDay({ ...start, notesPerWeek: 9 }, steady, start, 100)).toEqual([9]);
  });
});

describe('what reception finds in its notes', () => {
  const shareFound = (policy: Partial<DeskPolicy>) =>
    measure(runDesk(everything, { ...start, ...policy }, 4, 0), everything).articleHitShare ?? 0;

  it('is more with more notes, and nothing without', () => {
    expect(shareFound({ notesPerWeek: 12 })).toBeGreaterThan(shareFound({}));
    const never = { ...everything, start: { ...start, notesPerWeek: 0 } };
    expect(measure(runDesk(never, never.start, 4, 0), never).articleHitShare).toBe(0);
  });

  it('is near the share of the unknown that notes cover', () => {
    const settled = { ...everything, start: { ...start, notesPerWeek: 4 } };
    const found = measure(runDesk(settled, settled.start, 4, 0), settled).articleHitShare;
    expect(
      Math.abs((found ?? 0) - levers.notesGain * coverage(4, levers.notesForHalf)),
    ).toBeLessThan(0.08);
  });

  it('counts training apart', () => {
    const kind = everything.kinds[5]!;
    const known = knownAtReception(kind, 4, 2, levers);
    expect(known.withNotes).toBeCloseTo(1 - (1 - kind.knownAtReception) * (1 - 0.3), 12);
    expect(known.inAll).toBeCloseTo(1 - (1 - kind.knownAtReception) * (1 - 0.3) * (1 - 0.2), 12);
  });
});

it('training costs its hours for each person at reception', () => {
  const priced = { ...everything, levers: { ...levers, trainingHourEuros: 40 } };
  const policy = { ...start, trainingHours: 2, peopleAtReception: 4 };
  expect(runDesk(priced, policy, 4, 0).weeklyEuros).toBe(320);
});

describe('help without people', () => {
  const settledAlone = (policy: Partial<DeskPolicy>, kind: string) => {
    const { tickets } = runDesk(everything, { ...start, ...policy }, 4, 0);
    const mine = tickets.filter((ticket) => ticket.kind === kind && ticket.settledByLine === 0);
    return { mine, all: tickets.filter((ticket) => ticket.kind === kind).length };
  };

  it('self-help from notes works as far as things are written down', () => {
    const few = settledAlone({ notesPerWeek: 0 }, 'arrival-question').mine.length;
    const many = settledAlone({ notesPerWeek: 12 }, 'arrival-question').mine.length;
    expect(many).toBeGreaterThan(2 * few);
  });

  it('automation does its share of a kind without hands, and has to be built once', () => {
    const policy = { automatedKinds: 1, selfHelpKinds: 0 };
    const { mine, all } = settledAlone(policy, 'order-or-hire');
    expect(mine.every(({ automated, workMinutes }) => automated && workMinutes === 0)).toBe(true);
    expect(Math.abs(mine.length / all - 0.8)).toBeLessThan(0.08);
    const run = runDesk(everything, { ...start, ...policy }, 4, 0);
    expect(run.capexEuros).toBe(3000);
    expect(run.weeklyEuros).toBe(40 + levers.trainingHourEuros! * start.trainingHours * 3);
    expect(measure(run, everything).capexEuros).toBe(3000);
  });
});
