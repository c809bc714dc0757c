import { describe, expect, it } from 'vitest';
import { tick, tickAt } from '~/base/ticks';
import {
  advance,
  createDesk,
  deskReports,
  deskRun,
  measure,
  openByHour,
  resolvePercentiles,
  runDesk,
  summariesOf,
  measureDesk,
  summariseDesk,
} from '~/sim/desk';
import type { DeskRun, SpellRecord, TicketRecord } from '~/sim/desk';
import { POLICIES, scenario } from './fixtures';

const minutes = (at: number) => tick(tickAt(0, 9) + at * 60);

/** Settled at reception an hour after 9:00, unless said otherwise. P4: its target is 1 440 minutes. */
const ticket = (id: number, changes: Partial<TicketRecord> = {}): TicketRecord => ({
  id,
  kind: 'noise',
  type: 'incident',
  area: 'gate',
  channel: 'phone',
  impact: 'low',
  urgency: 'low',
  priority: 'p4',
  arrivedTick: minutes(0),
  respondedTick: minutes(10),
  firstSettledTick: minutes(60),
  settledTick: minutes(60),
  settledByLine: 1,
  handOffs: 0,
  pingPong: false,
  cameBack: false,
  firstContact: true,
  costEuros: 22,
  workMinutes: 15,
  deskMinutes: 60,
  responseMinutes: 10,
  contacts: 1,
  ...changes,
});

const spell = (
  id: number,
  from: number,
  until?: number,
  changes: Partial<SpellRecord> = {},
): SpellRecord => ({
  ticket: id,
  kind: 'in-line',
  team: 'reception',
  line: 1,
  fromTick: minutes(from),
  untilTick: until === undefined ? undefined : minutes(until),
  ...changes,
});

const run = (tickets: readonly TicketRecord[], spells: readonly SpellRecord[] = []): DeskRun => ({
  tickets,
  spells,
  untilTick: tickAt(1),
  receptionPaidHours: 36,
  startPaidHours: 36,
  capexEuros: 0,
  weeklyEuros: 0,
});

const open = {
  settledTick: undefined,
  firstSettledTick: undefined,
  settledByLine: undefined,
  firstContact: false,
};
const four = [
  ticket(0),
  ticket(1, {
    settledTick: minutes(120),
    handOffs: 2,
    pingPong: true,
    settledByLine: 2,
    costEuros: 84,
    firstContact: false,
  }),
  ticket(2, {
    settledTick: minutes(1800),
    settledByLine: 3,
    handOffs: 2,
    costEuros: 188,
    firstContact: false,
    cameBack: true,
  }),
  ticket(3, { ...open, gaveUpTick: minutes(30), costEuros: 0 }),
];

describe('measures of four tickets, one of them given up', () => {
  it.each([
    ['costPerTicketEuros', 98],
    ['halfDoneMinutes', 120],
    ['meanMinutes', 660],
    ['slowTenthMinutes', 1464],
    ['firstContactShare', 1 / 3],
    ['handOffsPer100', 400 / 3],
    ['pingPongPer100', 100 / 3],
    ['cameBackPer100', 100 / 3],
    ['gaveUpPer100', 25],
    ['onTimeByDeskShare', 1],
    ['onTimeByGuestShare', 2 / 3],
    ['settledBySelfHelpShare', 0],
    ['settledAtReceptionShare', 1 / 3],
    ['settledByAreaShare', 1 / 3],
    ['settledBySpecialistShare', 1 / 3],
    ['workShare', 15 / 660],
    ['mostOpen', 4],
  ] as const)('%s is %d', (id, expected) => {
    expect(measure(run(four), scenario)[id]).toBeCloseTo(expected, 10);
  });

  it('first contact leaves self-help out of both sides', () => {
    const tickets = [ticket(0), ticket(1, { settledByLine: 0 })];
    expect(measure(run(tickets), scenario).firstContactShare).toBe(1);
  });

  it('the wait at reception is the first one there, while it is open', () => {
    const spells = [
      spell(0, 0, 10),
      spell(0, 20, 50),
      spell(1, 0, 20),
      spell(2, 0, 600, { line: 2 }),
      // From an hour before opening until ten past: ten minutes.
      spell(3, -120, -50),
      spell(4, 0),
    ];
    const measures = measure(run(four, spells), scenario);
    expect(measures.waitAtReceptionMinutes).toBeCloseTo(40 / 3, 10);
    expect(measures.slowTenthAtReceptionMinutes).toBeCloseTo(18, 10);
  });

  it('hours at reception beyond the start are paid by all tickets together', () => {
    const dearer = { ...run(four), receptionPaidHours: 48 };
    const extra = (12 * scenario.prices.receptionHourEuros) / 3;
    expect(measure(dearer, scenario).costPerTicketEuros).toBeCloseTo(98 + extra, 10);
  });

  it('reception is busy for what it has in hand of what it is paid', () => {
    const spells = [
      spell(0, 0, 90, { kind: 'in-hand' }),
      spell(0, 0, 90, { kind: 'in-hand', line: 2 }),
    ];
    expect(measure(run(four, spells), scenario).receptionBusyShare).toBeCloseTo(1.5 / 36, 12);
  });

  it('are absent where there is nothing to measure', () => {
    const measures = measure(deskRun(createDesk(scenario, scenario.start, 1, 0)), scenario);
    expect(Object.values(measures).filter((value) => value !== undefined)).toEqual([]);
  });
});

describe('open tickets by hour', () => {
  it('counts heads at each full hour, those thought settled not among them', () => {
    const back = ticket(5, { arrivedTick: minutes(0), settledTick: minutes(300), cameBack: true });
    const away = spell(5, 60, 180, { kind: 'thought-settled' });
    expect(openByHour(run([back], [away]), scenario).slice(8, 16)).toEqual([
      0, 1, 0, 0, 1, 1, 0, 0,
    ]);
  });

  it('has one count for each hour reached', () => {
    expect(openByHour(run([]), scenario)).toEqual(new Array(25).fill(0));
  });
});

describe('the hundred dots', () => {
  it('are the quantiles at each half percent', () => {
    const tickets = Array.from({ length: 101 }, (_, id) =>
      ticket(id, { settledTick: minutes(id) }),
    );
    const dots = resolvePercentiles(run(tickets));
    expect(dots).toHaveLength(100);
    expect(dots[0]).toBeCloseTo(0.5, 10);
    expect(dots[99]).toBeCloseTo(99.5, 10);
  });

  it('are none when nothing is settled', () => {
    expect(resolvePercentiles(run([ticket(0, open)]))).toEqual([]);
  });
});

describe.each(POLICIES)('with %s, a summary', (_name, policy) => {
  const fromRecords = (run: DeskRun) => ({
    measures: measure(run, scenario),
    percentileMinutes: resolvePercentiles(run),
    openByHour: openByHour(run, scenario),
    reports: deskReports(run, scenario),
  });

  it('says of a whole run what its records say', () => {
    const run = runDesk(scenario, policy, 1898, 9);
    expect(summariesOf(scenario, policy, 1898)(9)).toEqual(fromRecords(run));
  });

  it('says of a run in the middle what its records say', () => {
    const state = createDesk(scenario, policy, 1898, 9);
    advance(state, tickAt(1, 13));
    const { measures, openByHour, ...rest } = fromRecords(deskRun(state));
    expect(summariseDesk(state)).toEqual({ measures, openByHour, ...rest });
    expect(measureDesk(state)).toEqual({ measures, openByHour });
  });
});
