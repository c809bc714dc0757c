import { describe, expect, it } from 'vitest';
import { createDesk, inside } from '~/sim/desk/state';
import { satisfactionOf } from '~/sim/desk/satisfaction';
import { scenario } from './fixtures';

/** One P4 ticket (1 440 minutes promised, so 360 expected) with these columns. */
function marks(columns: Readonly<Record<string, number>>): number {
  const desk = inside(createDesk(scenario, scenario.start, 1, 0));
  const { tickets } = desk;
  tickets.priority[0] = 3;
  tickets.settled[0] = tickets.arrived[0]! + 60 * (columns.minutes ?? 10);
  for (const [name, value] of Object.entries(columns)) {
    if (name !== 'minutes') tickets[name as 'asked'][0] = value;
  }
  return satisfactionOf(desk, 0);
}

describe('what a guest thinks of it', () => {
  it.each([
    ['all well', {}, 5],
    ['a wait as expected', { minutes: 360 }, 5],
    ['twice as long', { minutes: 720 }, 4.5],
    ['as long as promised', { minutes: 1440 }, 4],
    ['four times the promise', { minutes: 5760 }, 3],
    ['asked something', { asked: 1 }, 4.7],
    ['it came back', { cameBack: 1 }, 3.7],
    ['it had closed, and came back as another', { entity: 0x8000_0005 }, 4],
    ['a complaint about another', { entity: 0x4000_0005 }, 5],
    ['handed on twice', { handOffs: 2 }, 4.7],
    ['late, but told', { minutes: 1440, escalations: 1 }, 4.4],
    ['late, led as a major incident', { minutes: 1440, major: 2 }, 4.4],
    ['gave up', { gaveUp: 100 }, 1],
    ['never less than 1', { minutes: 1e6, cameBack: 1, handOffs: 9 }, 1],
    ['never more than 5', { escalations: 1 }, 5],
  ])('%s: %o gives %d', (_name, columns, expected) =>
    expect(marks(columns as Record<string, number>)).toBeCloseTo(expected, 10),
  );
});
