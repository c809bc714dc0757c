import { describe, expect, it } from 'vitest';
import { createDesk, runDesk, stepEvent } from '~/sim/desk';
import type { DeskPolicy, DeskRun, Scenario } from '~/sim/desk';
import { inside } from '~/sim/desk/state';
import { NONE } from '~/sim/desk/tables';
import { scenario } from './fixtures';

const on: DeskPolicy = { ...scenario.start, hierarchicEscalation: true };
const telling = (tellMinutes: readonly [number, number, number]): Scenario => ({
  ...scenario,
  rules: { ...scenario.rules, tellMinutes },
});
const run = (world: Scenario, policy: DeskPolicy) => runDesk(world, policy, 1898, 0);
const work = ({ tickets }: DeskRun) =>
  tickets.reduce((sum, { workMinutes }) => sum + workMinutes, 0);

describe('going up', () => {
  it('that is off leaves the run as it was, whatever telling would take', () => {
    expect(run(telling([5, 10, 20]), scenario.start)).toEqual(run(scenario, scenario.start));
  });

  it('happens at half, three quarters and all of the time agreed, by the desk’s clock', () => {
    const { tickets } = run(telling([5, 10, 20]), on);
    const steps = [0, 0, 0, 0];
    for (const { priority, deskMinutes, escalations = 0 } of tickets) {
      const used = deskMinutes / scenario.targets[priority].resolutionMinutes;
      const passed = [0.5, 0.75, 1].filter((share) => used > share).length;
      const reached = [0.5, 0.75, 1].filter((share) => used >= share).length;
      // On the dot it may be either: settled in the very second of the alarm, or not.
      expect(escalations).toBeGreaterThanOrEqual(passed);
      expect(escalations).toBeLessThanOrEqual(reached);
      steps[escalations]! += 1;
    }
    expect(Math.min(...steps)).toBeGreaterThan(0);
  });

  it('puts a ticket in front of those that have not gone as far, and behind its equals', () => {
    const desk = inside(createDesk(scenario, on, 1898, 0));
    const { lines, tickets } = desk;
    const wentUp = new Map<number, { steps: number; at: number }>();
    let mixed = 0;
    let equals = 0;
    while (stepEvent(desk)) {
      const id = desk.events.takenSubject;
      const now = tickets.escalations[id] ?? 0;
      if (now !== (wentUp.get(id)?.steps ?? 0)) wentUp.set(id, { steps: now, at: desk.tick });
      for (let team = 0; team < lines.front.length; team += 1) {
        const steps: number[] = [];
        let placeSince = 0;
        for (let id = lines.front[team]!; id !== NONE; id = tickets.behind[id]!) {
          const since = Math.max(tickets.since[id]!, wentUp.get(id)?.at ?? 0);
          const { length } = steps;
          steps.push(tickets.escalations[id]!);
          if (length > 0 && steps[length] === steps[length - 1] && steps[length]! > 0) {
            equals += 1;
            expect(since).toBeGreaterThanOrEqual(placeSince);
          }
          placeSince = since;
        }
        if (new Set(steps).size > 1) mixed += 1;
        expect(steps.every((step, place) => place === 0 || step <= steps[place - 1]!)).toBe(true);
      }
    }
    expect(mixed).toBeGreaterThan(50);
    expect(equals).toBeGreaterThan(50);
  });

  it('costs what telling takes, of every step that somebody has time to be told', () => {
    const free = work(run(telling([0, 0, 0]), on));
    const dear = run(telling([5, 10, 20]), on);
    const told = [5, 15, 35];
    const most = dear.tickets.reduce(
      (sum, { escalations = 0 }) => sum + (told[escalations - 1] ?? 0),
      0,
    );
    const extra = work(dear) - free;
    expect(extra).toBeGreaterThan(0.5 * most);
    expect(extra).toBeLessThan(1.5 * most);
  });
});
