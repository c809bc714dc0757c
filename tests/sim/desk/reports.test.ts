import { describe, expect, it } from 'vitest';
import { tick, tickAt } from '~/base/ticks';
import {
  advance,
  backlogAges,
  changeReport,
  CHANNELS,
  createDesk,
  deskReports,
  deskRun,
  deskView,
  LINES,
  measure,
  runDesk,
  summariseDesk,
} from '~/sim/desk';
import { EVERYTHING_POLICIES, everything } from './fixtures';

describe.each(EVERYTHING_POLICIES)('reports on a run with %s', (_name, policy) => {
  const run = runDesk(everything, policy, 21, 0);
  const measures = measure(run, everything);
  const came = run.tickets.filter(({ prevented }) => !prevented);

  const reports = deskReports(run, everything);

  it('money adds up by line, by channel and with the measures', () => {
    const sum = (rows: readonly { euros: number }[]) => rows.reduce((s, { euros }) => s + euros, 0);
    const byChannel = CHANNELS.map((channel) => reports.byChannel[channel]);
    const settled = run.tickets.filter(({ settledTick }) => settledTick !== undefined);
    expect(sum(byChannel)).toBe(came.reduce((s, { costEuros }) => s + costEuros, 0));
    expect(sum(reports.byLine)).toBe(settled.reduce((s, { costEuros }) => s + costEuros, 0));
    expect(sum(byChannel)).toBeLessThanOrEqual(measures.opexEuros ?? NaN);
    expect(byChannel.map(({ tickets }) => tickets)).toEqual(
      CHANNELS.map((channel) => came.filter((ticket) => ticket.channel === channel).length),
    );
    expect(reports.byLine.map(({ tickets }) => tickets)).toEqual(
      LINES.map((line) => settled.filter((ticket) => ticket.settledByLine === line).length),
    );
  });

  it('the watermelon has the shares of the measures on its green side', () => {
    const { tickets, byAgreement, byUser } = reports.watermelon;
    expect(byAgreement.onTimeShare).toBe(measures.onTimeByDeskShare);
    expect(byUser.satisfaction).toBeCloseTo(measures.satisfaction ?? NaN, 10);
    expect(byUser.unhappyShare).toBeCloseTo(measures.unhappyShare ?? NaN, 10);
    expect(byUser.onTimeShare).toBeLessThanOrEqual(measures.onTimeByGuestShare ?? 0);
    expect(tickets).toBe(came.length);
    const followed = new Set(came.map(({ follows }) => follows));
    const once = came.filter(
      ({ id, contacts, settledTick }) =>
        settledTick !== undefined && contacts === 1 && !followed.has(id),
    );
    expect(byUser.settledOnceShare).toBe(once.length / came.length);
  });

  it('each branch of the recurrence tree has the tickets of its cause', () => {
    const causes = everything.problems?.causes ?? [];
    expect(reports.causes).toHaveLength(3);
    for (const [nth, { id }] of causes.entries()) {
      const row = reports.causes[nth];
      const mine = came.filter(({ cause }) => cause === id);
      const problem = run.problems?.find(({ cause }) => cause === id);
      expect(row?.tickets).toBe(mine.length);
      expect(row?.tickets).toBe(problem?.incidents);
      expect(row?.prevented).toBe(problem?.prevented);
      expect(row?.withWorkaround).toBe(mine.filter(({ workaround }) => workaround).length);
      expect(row?.euros).toBe(mine.reduce((s, { costEuros }) => s + costEuros, 0));
      expect(row?.workMinutes).toBeCloseTo(
        mine.reduce((s, { workMinutes }) => s + workMinutes, 0),
        6,
      );
    }
  });

  it('hand-offs take time and money', () => {
    const rows = reports.handOffs;
    const byPeople = run.tickets.filter(({ settledByLine }) => (settledByLine ?? 0) > 0);
    expect(rows.map(({ tickets }) => tickets)).toEqual(
      [0, 1, 2, 3].map(
        (most) => byPeople.filter(({ handOffs }) => Math.min(handOffs, 3) === most).length,
      ),
    );
    expect(rows.at(-1)?.meanHours).toBeGreaterThan(rows[0]?.meanHours ?? NaN);
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

  it('gives the same measures and reports from the desk and from its records, half-way and at the end', () => {
    const state = createDesk(everything, policy, 21, 0);
    for (const at of [tickAt(2, 3), tickAt(3, 15), tick(400 * 86_400)]) {
      advance(state, at);
      const records = deskRun(state);
      expect(summariseDesk(state).measures).toEqual(measure(records, everything));
      expect(summariseDesk(state).reports).toEqual(deskReports(records, everything));
    }
  });
});
