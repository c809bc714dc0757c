import { describe, expect, it } from 'vitest';
import { runDesk } from '~/sim/desk';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { everything } from './fixtures';

/** The storm on Wednesday at two at night, when nobody is on duty, or at eleven in the morning. */
const stormAt = (fromMinute: number): Scenario => ({
  ...everything,
  demand: {
    ...everything.demand,
    surges: [{ ...everything.demand.surges![0]!, fromMinute }],
  },
});
const night = stormAt(3000);
const morning = stormAt(3540);

const storm = (scenario: Scenario, policy: Partial<DeskPolicy>, seed = 3) => {
  const run = runDesk(scenario, { ...scenario.start, ...policy }, seed, 0);
  const problem = run.problems?.find(({ cause }) => cause === 'storm');
  const tickets = run.tickets.filter(({ cause, prevented }) => cause === 'storm' && !prevented);
  return { ...run, problem, tickets };
};

describe('a major incident', () => {
  it('is declared at the ticket that makes it enough, and that one leads it', () => {
    const { problem, tickets } = storm(morning, { majorIncidentMode: true });
    const byArrival = [...tickets].sort((a, b) => a.arrivedTick - b.arrivedTick);
    expect(byArrival.filter(({ major }) => major === 'leads')).toEqual([byArrival[3]]);
    expect(problem?.declaredTick).toBe(byArrival[3]?.arrivedTick);
    expect(problem?.majorTicket).toBe(byArrival[3]?.id);
  });

  it('goes straight to the specialists, who lay aside what they have', () => {
    const { spells, problem } = storm(morning, { majorIncidentMode: true });
    const steps = spells.filter(({ ticket }) => ticket === problem?.majorTicket);
    expect(new Set(steps.map(({ line }) => line))).toEqual(new Set([3]));
    const inHand = steps.find(({ kind }) => kind === 'in-hand');
    expect(inHand?.fromTick).toBe(problem?.declaredTick);
  });

  it('calls somebody in when nobody is on duty', () => {
    const { spells, problem } = storm(night, { majorIncidentMode: true });
    const inHand = spells.find(
      ({ ticket, kind }) => ticket === problem?.majorTicket && kind === 'in-hand',
    );
    expect((inHand?.fromTick ?? 0) - (problem?.declaredTick ?? 0)).toBe(45 * 60);
    expect((problem?.repairedTick ?? 0) - (inHand?.fromTick ?? 0)).toBe(90 * 60);
  });

  it('settles all that were linked to it in the same moment', () => {
    const { tickets, problem } = storm(morning, { majorIncidentMode: true });
    const linked = tickets.filter(({ major }) => major === 'settled-with-it');
    expect(linked.length).toBeGreaterThan(2);
    for (const ticket of linked) expect(ticket.firstSettledTick).toBe(problem?.repairedTick);
  });

  it('ends the outage sooner than tickets that each go their own way, and spares their work', () => {
    const led = storm(night, { majorIncidentMode: true });
    const apart = storm(night, {});
    expect(led.problem?.repairedTick).toBeLessThan(apart.problem?.repairedTick ?? 0);
    const work = ({ tickets }: typeof led) => tickets.reduce((sum, t) => sum + t.workMinutes, 0);
    expect(work(led)).toBeLessThan(work(apart));
    expect(apart.problem?.declaredTick).toBeUndefined();
  });

  it('lets nothing of the storm come once it is repaired', () => {
    const { tickets, problem } = storm(night, { majorIncidentMode: true });
    for (const { arrivedTick } of tickets) {
      expect(arrivedTick).toBeLessThanOrEqual(problem?.repairedTick ?? 0);
    }
  });
});

describe('an outage', () => {
  it('is beyond reception and the area team until specialists have repaired it', () => {
    const { tickets, spells, problem } = storm(night, { majorIncidentMode: true });
    const ids = new Set(tickets.map(({ id }) => id));
    const settled = spells.filter(
      ({ ticket, outcome }) => ids.has(ticket) && outcome === 'settled',
    );
    for (const { line, untilTick = 0 } of settled) {
      if (untilTick < (problem?.repairedTick ?? 0)) expect(line).toBe(3);
    }
    expect(settled.some(({ line }) => line === 1)).toBe(true);
  });
});
