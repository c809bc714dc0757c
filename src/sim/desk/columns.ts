import { DAY_SECONDS } from '~/base/ticks';
import { LEVELS, PRIORITIES, serviceCalendar } from '~/itsm';
import type { ServiceCalendar } from '~/itsm';
import { costSoFar, deskSecondsNow, paidHours, problemHours } from './extract';
import { lossRate } from './loss';
import type { DeskRun } from './records';
import type { Scenario } from './scenario';
import { inside } from './state';
import type { DeskState } from './state';
import { NONE, STATUS } from './tables';
import { SPELL_KINDS } from './words';

/**
 * A run as columns: all that measures need of it, without an object a row. Moments are ticks, NONE where
 * it has not happened; yes and no are 1 and 0.
 */
export interface RunColumns {
  readonly tickets: number;
  readonly arrived: ArrayLike<number>;
  readonly settled: ArrayLike<number>;
  readonly gaveUp: ArrayLike<number>;
  readonly prevented: ArrayLike<number>;
  readonly settledLine: ArrayLike<number>;
  /** Index in PRIORITIES. */
  readonly priority: ArrayLike<number>;
  readonly handOffs: ArrayLike<number>;
  readonly pingPong: ArrayLike<number>;
  readonly cameBack: ArrayLike<number>;
  readonly firstContact: ArrayLike<number>;
  readonly costEuros: ArrayLike<number>;
  readonly workMinutes: ArrayLike<number>;
  readonly deskMinutes: ArrayLike<number>;
  /** Euros an hour that waiting for each ticket costs; absent where nobody has counted it. */
  readonly lossRates?: ArrayLike<number> | undefined;

  readonly spells: number;
  readonly spellTicket: ArrayLike<number>;
  /** Index in SPELL_KINDS. */
  readonly spellKind: ArrayLike<number>;
  readonly spellLine: ArrayLike<number>;
  readonly spellFrom: ArrayLike<number>;
  readonly spellUntil: ArrayLike<number>;

  readonly untilTick: number;
  readonly receptionPaidHours: number;
  readonly startPaidHours: number;
  readonly problemPaidHours: number;
  readonly receptionCalendar: ServiceCalendar;
}

/** The columns of a desk as it stands: its own tables wherever they say it already. */
export function columnsOfDesk(state: DeskState): RunColumns {
  const desk = inside(state);
  const { tickets, spells, plan, arrived, policy, scenario } = desk;
  const firstContact = new Uint8Array(arrived);
  const costEuros = new Float64Array(arrived);
  const workMinutes = new Float64Array(arrived);
  const deskMinutes = new Float64Array(arrived);
  const prevented = new Uint8Array(arrived);
  for (let id = 0; id < arrived; id += 1) {
    if (tickets.status[id] === STATUS.prevented) prevented[id] = 1;
    if (tickets.settled[id] === NONE) continue;
    firstContact[id] = tickets.hands[id] === 1 && tickets.cameBack[id] === 0 ? 1 : 0;
    costEuros[id] = costSoFar(desk, id);
    workMinutes[id] = tickets.workSeconds[id]! / 60;
    deskMinutes[id] = deskSecondsNow(desk, id) / 60;
  }
  const { lossPerHour } = scenario;
  const rateOf = (_: unknown, id: number) =>
    lossRate(
      lossPerHour ?? {},
      plan.kinds[tickets.kind[id]!]!.kind.area,
      LEVELS[tickets.impact[id]!]!,
    );
  const last = Math.min(desk.tick, scenario.days * DAY_SECONDS);
  return {
    tickets: arrived,
    arrived: plan.arrivals,
    settled: tickets.settled,
    gaveUp: tickets.gaveUp,
    prevented,
    settledLine: tickets.settledLine,
    priority: tickets.priority,
    handOffs: tickets.handOffs,
    pingPong: tickets.pingPong,
    cameBack: tickets.cameBack,
    firstContact,
    costEuros,
    workMinutes,
    deskMinutes,
    lossRates: lossPerHour && Float64Array.from({ length: arrived }, rateOf),
    spells: desk.spellCount,
    spellTicket: spells.ticket,
    spellKind: spells.kind,
    spellLine: spells.line,
    spellFrom: spells.from,
    spellUntil: spells.until,
    untilTick: desk.tick,
    receptionPaidHours: paidHours(plan, last, policy.peopleAtReception),
    startPaidHours: paidHours(plan, last, scenario.start.peopleAtReception),
    problemPaidHours: problemHours(desk, last),
    receptionCalendar: plan.receptionCalendar,
  };
}

/** The columns of a run that was kept as records. */
export function columnsOfRun(run: DeskRun, scenario: Scenario): RunColumns {
  const { tickets, spells } = run;
  const reception = scenario.teams.find((team) => team.line === 1);
  return {
    tickets: tickets.length,
    arrived: tickets.map((ticket) => ticket.arrivedTick),
    settled: tickets.map((ticket) => ticket.settledTick ?? NONE),
    gaveUp: tickets.map((ticket) => ticket.gaveUpTick ?? NONE),
    prevented: tickets.map((ticket) => Number(ticket.prevented ?? false)),
    settledLine: tickets.map((ticket) => ticket.settledByLine ?? NONE),
    priority: tickets.map((ticket) => PRIORITIES.indexOf(ticket.priority)),
    handOffs: tickets.map((ticket) => ticket.handOffs),
    pingPong: tickets.map((ticket) => Number(ticket.pingPong)),
    cameBack: tickets.map((ticket) => Number(ticket.cameBack)),
    firstContact: tickets.map((ticket) => Number(ticket.firstContact)),
    costEuros: tickets.map((ticket) => ticket.costEuros),
    workMinutes: tickets.map((ticket) => ticket.workMinutes),
    deskMinutes: tickets.map((ticket) => ticket.deskMinutes),
    lossRates:
      scenario.lossPerHour &&
      tickets.map(({ area, impact }) => lossRate(scenario.lossPerHour ?? {}, area, impact)),
    spells: spells.length,
    spellTicket: spells.map((spell) => spell.ticket),
    spellKind: spells.map((spell) => SPELL_KINDS.indexOf(spell.kind)),
    spellLine: spells.map((spell) => spell.line),
    spellFrom: spells.map((spell) => spell.fromTick),
    spellUntil: spells.map((spell) => spell.untilTick ?? NONE),
    untilTick: run.untilTick,
    receptionPaidHours: run.receptionPaidHours,
    startPaidHours: run.startPaidHours,
    problemPaidHours: run.problemPaidHours ?? 0,
    receptionCalendar: serviceCalendar(reception?.hours ?? {}),
  };
}
