import { describe, expect, it } from 'vitest';
import { tick } from '~/base/ticks';
import { addServiceSeconds, serviceCalendar } from '~/itsm';
import { deskRun, deskView, createDesk, measure, runDesk, runOut, ticketStory } from '~/sim/desk';
import type { DeskPolicy, DeskRun, Scenario } from '~/sim/desk';
import { difference, replicate } from '~/sim/engine';
import { CAUSE_POLICIES, scenario, withCauses } from './fixtures';

const SEED = 1898;
const withHours = (problemHours: number, assessmentHours = 0): DeskPolicy => ({
  ...withCauses.start,
  problemHours,
  assessmentHours,
});
const run = (policy: DeskPolicy, replication = 0, world: Scenario = withCauses) =>
  runDesk(world, policy, SEED, replication);
const came = ({ tickets }: DeskRun) => tickets.filter((ticket) => !ticket.prevented).length;

describe('causes', () => {
  it('that nobody looks for change no ticket, and are named on it', () => {
    const plain = runDesk({ ...withCauses, problems: undefined }, withCauses.start, SEED, 0);
    const { tickets, spells } = run(withCauses.start);
    expect(spells).toEqual(plain.spells);
    expect(tickets.map((ticket) => ({ ...ticket, cause: undefined }))).toEqual(plain.tickets);
    const of = (kind: string) => tickets.filter((ticket) => ticket.kind === kind);
    const share = (kind: string) =>
      of(kind).filter(({ cause }) => cause !== undefined).length / of(kind).length;
    expect(Math.abs(share('cold-shower') - 0.7)).toBeLessThan(0.06);
    expect(Math.abs(share('wifi-login') - 0.5)).toBeLessThan(0.06);
    expect(share('noise')).toBe(0);
  });

  it.each(CAUSE_POLICIES)('bring tickets until they end, and none after: %s', (_name, policy) => {
    const { tickets, problems = [] } = run(policy);
    expect(problems).toHaveLength(2);
    for (const problem of problems) {
      const mine = tickets.filter((ticket) => ticket.cause === problem.cause);
      const end = problem.solvedTick ?? Infinity;
      for (const ticket of mine) expect(ticket.prevented ?? false).toBe(ticket.arrivedTick > end);
      expect(mine.filter((ticket) => !ticket.prevented)).toHaveLength(problem.incidents);
      expect(mine.filter((ticket) => ticket.prevented)).toHaveLength(problem.prevented);
      expect(problem.changes).toBe(problem.failedChanges + (problem.solvedTick ? 1 : 0));
    }
  });
});

describe('a problem', () => {
  const { tickets, spells, problems = [] } = run(withHours(10));
  const pump = problems.find(({ cause }) => cause === 'worn-pump');

  it('is seen at its fifth ticket', () => {
    const fifth = tickets.filter(({ cause }) => cause === 'worn-pump')[4];
    expect(pump?.identifiedTick).toBe(fifth?.arrivedTick);
  });

  it('takes its hours, spread over service hours, and its change the agreed wait', () => {
    // One cause alone, so that no other work is in between; its changes never fail.
    const [cause] = withCauses.problems?.causes ?? [];
    const alone: Scenario = {
      ...withCauses,
      problems: { ...withCauses.problems!, causes: [{ ...cause!, failureShare: 0 }] },
    };
    const [problem] = run(withHours(10, 1), 0, alone).problems ?? [];
    const calendar = serviceCalendar(alone.serviceHours);
    // 84 service hours for 10 hours of problems: an hour of work takes 8.4.
    const after = (from: number, hours: number) =>
      addServiceSeconds(calendar, tick(from), Math.round(hours * 3600 * 8.4)) ?? NaN;
    const known = after(problem?.identifiedTick ?? NaN, 2);
    expect(problem?.knownTick).toBe(known);
    expect(problem?.solvedTick).toBe(after(known, 1 + 1) + 2880 * 60);
  });

  it('is taken up next when it has brought the most tickets', () => {
    const [pump] = withCauses.problems?.causes ?? [];
    const causes = (
      [
        ['cold-shower', 0.3],
        ['wifi-login', 1],
        ['noise', 0.6],
      ] as const
    ).map(([kind, share]) => ({ ...pump!, id: `cause-of-${kind}`, kind, share, failureShare: 0 }));
    const world = {
      ...withCauses,
      problems: { ...withCauses.problems!, identifyAfter: 1, causes },
    };
    let others = 0;
    for (let replication = 0; replication < 20; replication += 1) {
      const result = run(withHours(10), replication, world);
      const rows = (result.problems ?? []).toSorted(
        (a, b) => (a.knownTick ?? NaN) - (b.knownTick ?? NaN),
      );
      const done = rows[0]?.knownTick ?? NaN;
      const brought = (cause: string) =>
        result.tickets.filter((t) => t.cause === cause && t.arrivedTick <= done).length;
      const most = rows.toSorted((a, b) => brought(b.cause) - brought(a.cause));
      if (most[0] === rows[0] || brought(most[0]!.cause) === brought(most[1]!.cause)) continue;
      others += 1;
      expect(rows[1]?.cause).toBe(most[0]?.cause);
    }
    expect(others).toBeGreaterThan(2);
  });

  it('gives a workaround from being known on, and reception takes it', () => {
    const taken = tickets.filter(({ workaround }) => workaround);
    expect(taken.length).toBeGreaterThan(5);
    for (const ticket of taken) {
      const known = problems.find(({ cause }) => cause === ticket.cause)?.knownTick ?? Infinity;
      expect(ticket.settledTick ?? ticket.firstSettledTick).toBeGreaterThanOrEqual(known);
    }
    const atReception = (rows: typeof tickets) =>
      rows.filter(({ settledByLine }) => settledByLine === 1).length / rows.length;
    const showers = tickets.filter(
      ({ cause, settledTick }) => cause === 'worn-pump' && settledTick !== undefined,
    );
    const known = pump?.knownTick ?? NaN;
    // All of them at reception, but for those that took longer than its time box.
    const overTime = new Set(
      spells
        .filter(({ line, outcome }) => line === 1 && outcome === 'time-box-over')
        .map(({ ticket }) => ticket),
    );
    const inTime = showers.filter(
      ({ id, arrivedTick }) => arrivedTick > known && !overTime.has(id),
    );
    expect(inTime.length).toBeGreaterThan(20);
    expect(atReception(inTime)).toBe(1);
    expect(atReception(showers.filter(({ workaround }) => !workaround))).toBeLessThan(0.7);
  });

  it('that never comes is no ticket on the floor, in a story or in a measure', () => {
    const state = createDesk(withCauses, withHours(20), SEED, 0);
    runOut(state);
    const prevented = deskRun(state).tickets.filter((ticket) => ticket.prevented);
    expect(prevented.length).toBeGreaterThan(20);
    expect(ticketStory(state, prevented[0]?.id ?? NaN)).toBeUndefined();
    expect(deskView(state).openCount).toBe(0);
    const measures = measure(deskRun(state), withCauses);
    const lost = deskRun(state).tickets.filter((ticket) => ticket.gaveUpTick !== undefined).length;
    expect(measures.gaveUpPer100).toBeCloseTo((100 * lost) / came(deskRun(state)), 9);
  });
});

describe('hours for problems', () => {
  /** A quarter of the tickets, so that many months take little time. */
  const thin: Scenario = {
    ...withCauses,
    demand: {
      ...withCauses.demand,
      ticketsPerDay: withCauses.demand.ticketsPerDay.map((tickets) => tickets / 4),
    },
  };
  const values = (policy: DeskPolicy) => replicate(0, 12, (n) => came(run(policy, n, thin)));

  it.each([
    [0, 3],
    [3, 10],
    [10, 40],
  ])('%d to %d: fewer tickets come, with the whole interval', (fewer, more) => {
    expect(difference(values(withHours(more)), values(withHours(fewer)))?.high).toBeLessThan(0);
  });

  it('are paid: the cost of a ticket holds their price', () => {
    const cost = (hourEuros: number) => {
      const world = { ...withCauses, problems: { ...withCauses.problems!, hourEuros } };
      const result = run(withHours(10), 0, world);
      const settled = result.tickets.filter((ticket) => ticket.settledTick !== undefined).length;
      return { perTicket: measure(result, world).costPerTicketEuros ?? NaN, settled };
    };
    // Four weeks of ten hours.
    expect((cost(100).perTicket - cost(0).perTicket) * cost(0).settled).toBeCloseTo(4000, 6);
  });

  it('do nothing where tickets just happen', () => {
    const idle = { ...scenario.start, problemHours: 40 };
    expect(runDesk(scenario, idle, SEED, 0)).toEqual(runDesk(scenario, scenario.start, SEED, 0));
  });

  it('spent on assessment make fewer changes fail', () => {
    const failed = (hours: number) => {
      const rows = replicate(
        0,
        60,
        (n) => run(withHours(40, hours), n, thin).problems ?? [],
      ).flat();
      const sum = (key: 'changes' | 'failedChanges') =>
        rows.reduce((total, row) => total + row[key], 0);
      return sum('failedChanges') / sum('changes');
    };
    // 0.4 and 0.2 failing; halved by two hours, twice by four.
    expect(failed(0)).toBeGreaterThan(0.22);
    expect(failed(4)).toBeLessThan(0.14);
    expect(failed(4)).toBeGreaterThan(0);
  });
});
