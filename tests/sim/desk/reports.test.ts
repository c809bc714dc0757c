import { describe, expect, it } from 'vitest';
import { tick, tickAt } from '~/base/ticks';
import {
  advance,
  backlogAges,
  changeReport,
  createDesk,
  deskRun,
  deskView,
  handOffReport,
  measure,
  moneyReport,
  recurrence,
  runDesk,
  summariseDesk,
  watermelon,
} from '~/sim/desk';
import { EVERYTHING_POLICIES, everything } from './fixtures';

describe.each(EVERYTHING_POLICIES)('reports on a run with %s', (_name, policy) => {
  const run = runDesk(everything, policy, 21, 0);
  const measures = measure(run, everything);
  const came = run.tickets.filter(({ prevented }) => !prevented);

  it('money adds up by line, by channel and with the measures', () => {
    const { opexEuros, capexEuros, byLine, byChannel } = moneyReport(run, everything);
    const sum = (rows: readonly { euros: number }[]) => rows.reduce((s, { euros }) => s + euros, 0);
    expect(opexEuros).toBeCloseTo(measures.opexEuros ?? NaN, 6);
    expect(capexEuros).toBe(measures.capexEuros);
    expect(sum(byChannel)).toBe(came.reduce((s, { costEuros }) => s + costEuros, 0));
    expect(sum(byLine)).toBeLessThanOrEqual(sum(byChannel));
    expect(byChannel.reduce((s, { tickets }) => s + tickets, 0)).toBe(came.length);
  });

  it('the watermelon has the shares of the measures on its green side', () => {
    const report = watermelon(run, everything);
    expect(report?.byAgreement.onTimeShare).toBe(measures.onTimeByDeskShare);
    expect(report?.byUser.satisfaction).toBeCloseTo(measures.satisfaction ?? NaN, 10);
    expect(report?.byUser.unhappyShare).toBeCloseTo(measures.unhappyShare ?? NaN, 10);
    expect(report?.byUser.onTimeShare).toBeLessThanOrEqual(measures.onTimeByGuestShare ?? 0);
    expect(report?.tickets).toBe(came.length);
  });

  it('each branch of the recurrence tree has the tickets of its cause', () => {
    const branches = recurrence(run, everything);
    expect(branches.map(({ cause }) => cause).sort()).toEqual([
      'old-access-point',
      'storm',
      'worn-pump',
    ]);
    for (const branch of branches) {
      const problem = run.problems?.find(({ cause }) => cause === branch.cause);
      expect(branch.tickets).toHaveLength(problem?.incidents ?? NaN);
      expect(branch.prevented).toBe(problem?.prevented);
    }
    const dearness = branches.map(({ euros, lossEuros }) => euros + lossEuros);
    expect(dearness).toEqual([...dearness].sort((a, b) => b - a));
  });

  it('hand-offs take time and money', () => {
    const rows = handOffReport(run);
    expect(rows.reduce((s, { tickets }) => s + tickets, 0)).toBe(
      run.tickets.filter(({ settledByLine }) => (settledByLine ?? 0) > 0).length,
    );
    expect(rows.at(-1)?.medianHours).toBeGreaterThan(rows[0]?.medianHours ?? NaN);
    expect(rows.at(-1)?.meanEuros).toBeGreaterThan(rows[0]?.meanEuros ?? NaN);
  });

  it('the backlog is what the floor shows as open at that moment, oldest first', () => {
    const at = tickAt(4, 11);
    const state = createDesk(everything, policy, 21, 0);
    advance(state, at);
    const open = deskView(state).tickets.filter(({ arrivedTick }) => arrivedTick <= at);
    const back = new Set(
      run.spells.filter(({ kind }) => kind === 'thought-settled').map((s) => s.ticket),
    );
    const ages = backlogAges(deskRun(state), at);
    expect(ages).toHaveLength(open.length);
    expect(ages[0]).toBe(Math.max(...open.map(({ arrivedTick }) => (at - arrivedTick) / 3600)));
    // Seen from the end, a ticket that came back was open all the while.
    expect(backlogAges(run, at).length).toBeGreaterThanOrEqual(ages.length - back.size);
  });

  it('changes count their tries and what waiting for them cost', () => {
    const report = changeReport(run.changes ?? [], run.untilTick, everything);
    expect(report.tries).toBe(run.changes?.length);
    expect(report.delayEuros).toBeGreaterThan(0);
    expect(report.incidents).toBe(
      run.tickets.filter(({ ofChange }) => ofChange !== undefined).length,
    );
  });

  it('gives the same measures from the desk and from its records, half-way and at the end', () => {
    const state = createDesk(everything, policy, 21, 0);
    for (const at of [tickAt(2, 3), tickAt(3, 15), tick(400 * 86_400)]) {
      advance(state, at);
      expect(summariseDesk(state).measures).toEqual(measure(deskRun(state), everything));
    }
  });
});
