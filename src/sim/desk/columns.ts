import { DAY_SECONDS } from '~/base/ticks';
import { PRIORITIES, serviceCalendar } from '~/itsm';
import type { ServiceCalendar } from '~/itsm';
import { changeRecords } from './changes';
import { deskSecondsNow } from './clock';
import { costSoFar, workSecondsNow } from './extract';
import { paidHours, problemHours } from './paid-hours';
import { lossRate } from './loss';
import { assessmentHoursIn, capexEuros, weeklyEuros } from './money';
import type { DeskRun, TicketRecord } from './records';
import { changeReport } from './reports/changes';
import type { ChangeReport } from './reports/changes';
import { contactsOf, satisfactionOf } from './satisfaction';
import type { Scenario } from './scenario';
import { inside } from './state';
import type { DeskState } from './state';
import { ARTICLE, NONE, STATUS } from './tables';
import { CHANNELS, SPELL_KINDS } from './words';

/**
 * A run as columns: all that measures need of it, without an object a row. Moments are ticks, NONE where
 * it has not happened; yes and no are 1 and 0.
 */
export interface RunColumns {
  readonly tickets: number;
  readonly arrived: ArrayLike<number>;
  readonly settled: ArrayLike<number>;
  readonly gaveUp: ArrayLike<number>;
  /** Never came, or has not come yet: no ticket of any measure. */
  readonly prevented: ArrayLike<number>;
  readonly settledLine: ArrayLike<number>;
  /** Index in CHANNELS. */
  readonly channel: ArrayLike<number>;
  /** Index in the scenario's causes; NONE for a ticket that stands alone. */
  readonly cause: ArrayLike<number>;
  /** Handled with the workaround of a known error. */
  readonly workaround: ArrayLike<number>;
  readonly contacts: ArrayLike<number>;
  /** The ticket that it complains about, or that had closed before it came back. */
  readonly follows: ArrayLike<number>;
  /** Index in PRIORITIES. */
  readonly priority: ArrayLike<number>;
  readonly handOffs: ArrayLike<number>;
  readonly pingPong: ArrayLike<number>;
  readonly cameBack: ArrayLike<number>;
  readonly firstContact: ArrayLike<number>;
  readonly costEuros: ArrayLike<number>;
  readonly workMinutes: ArrayLike<number>;
  readonly deskMinutes: ArrayLike<number>;
  /** 1 to 5; 0 while open. */
  readonly satisfaction: ArrayLike<number>;
  /** One of ARTICLE, or 0. */
  readonly article: ArrayLike<number>;
  /** Euros an hour that waiting for each ticket costs; absent where nobody has counted it. */
  readonly lossRates?: ArrayLike<number> | undefined;

  readonly spells: number;
  readonly spellTicket: ArrayLike<number>;
  /** Index in SPELL_KINDS. */
  readonly spellKind: ArrayLike<number>;
  readonly spellLine: ArrayLike<number>;
  readonly spellFrom: ArrayLike<number>;
  readonly spellUntil: ArrayLike<number>;
  /** Whose hands; NONE where it is in nobody's. */
  readonly spellAgent: ArrayLike<number>;

  readonly untilTick: number;
  readonly receptionPaidHours: number;
  readonly startPaidHours: number;
  readonly problemPaidHours: number;
  readonly assessmentHours: number;
  readonly changes: ChangeReport;
  readonly capexEuros: number;
  readonly weeklyEuros: number;
  readonly receptionCalendar: ServiceCalendar;
}

/** The columns of a desk as it stands: its own tables wherever they say it already. */
export function columnsOfDesk(state: DeskState): RunColumns {
  const desk = inside(state);
  const { tickets, spells, plan, policy, scenario } = desk;
  const planned = desk.arrivals.length;
  // Without tickets that come of something else nothing lies behind those that have arrived.
  const rows = desk.rows > planned ? desk.rows : desk.arrived;
  const firstContact = new Uint8Array(rows);
  const costEuros = new Float64Array(rows);
  const workMinutes = new Float64Array(rows);
  const deskMinutes = new Float64Array(rows);
  const prevented = new Uint8Array(rows);
  const satisfaction = new Float64Array(rows);
  const contacts = new Uint16Array(rows);
  const lossRates = scenario.lossPerHour && new Float64Array(rows);
  for (let id = 0; id < rows; id += 1) {
    const status = tickets.status[id]!;
    if (status === STATUS.prevented || status === STATUS.notYet) prevented[id] = 1;
    if (lossRates) {
      lossRates[id] = plan.lossRates[tickets.kind[id]!]![tickets.impact[id]!]!;
    }
    if (prevented[id] === 0) {
      costEuros[id] = costSoFar(desk, id);
      workMinutes[id] = workSecondsNow(desk, id) / 60;
      contacts[id] = contactsOf(desk, id);
    }
    if (status === STATUS.gaveUp) satisfaction[id] = 1;
    if (tickets.settled[id] === NONE) continue;
    satisfaction[id] = satisfactionOf(desk, id);
    firstContact[id] = tickets.hands[id] === 1 && tickets.cameBack[id] === 0 ? 1 : 0;
    deskMinutes[id] = deskSecondsNow(desk, id) / 60;
  }
  const last = Math.min(desk.tick, scenario.days * DAY_SECONDS);
  return {
    tickets: rows,
    arrived: tickets.arrived,
    settled: tickets.settled,
    gaveUp: tickets.gaveUp,
    prevented,
    settledLine: tickets.settledLine,
    channel: tickets.channel,
    cause: tickets.cause,
    workaround: tickets.workaround,
    contacts,
    follows: tickets.follows,
    priority: tickets.priority,
    handOffs: tickets.handOffs,
    pingPong: tickets.pingPong,
    cameBack: tickets.cameBack,
    firstContact,
    costEuros,
    workMinutes,
    deskMinutes,
    satisfaction,
    article: tickets.article,
    lossRates,
    spells: desk.spellCount,
    spellTicket: spells.ticket,
    spellKind: spells.kind,
    spellLine: spells.line,
    spellFrom: spells.from,
    spellUntil: spells.until,
    spellAgent: spells.agent,
    untilTick: desk.tick,
    receptionPaidHours: paidHours(plan, last, policy.peopleAtReception),
    startPaidHours: paidHours(plan, last, scenario.start.peopleAtReception),
    problemPaidHours: problemHours(desk, last),
    assessmentHours: assessmentHoursIn(desk.changes),
    changes: changeReport(changeRecords(desk), desk.tick, scenario),
    capexEuros: capexEuros(scenario, policy),
    weeklyEuros: weeklyEuros(scenario, policy),
    receptionCalendar: plan.receptionCalendar,
  };
}

/** The columns of a run that was kept as records: a row for each number, empty where no ticket has it yet. */
export function columnsOfRun(run: DeskRun, scenario: Scenario): RunColumns {
  const { spells } = run;
  const rows = run.tickets.reduce((most, { id }) => Math.max(most, id + 1), 0);
  const byId = new Map(run.tickets.map((ticket) => [ticket.id, ticket]));
  const column = (of: (ticket: TicketRecord) => number | undefined, absent = NONE) =>
    Array.from({ length: rows }, (_, id) => {
      const ticket = byId.get(id);
      return (ticket && of(ticket)) ?? absent;
    });
  const reception = scenario.teams.find((team) => team.line === 1);
  const causes = scenario.problems?.causes.map(({ id }) => id) ?? [];
  return {
    tickets: rows,
    arrived: column((ticket) => ticket.arrivedTick),
    settled: column((ticket) => ticket.settledTick),
    gaveUp: column((ticket) => ticket.gaveUpTick),
    prevented: column((ticket) => Number(ticket.prevented ?? false), 1),
    settledLine: column((ticket) => ticket.settledByLine),
    channel: column((ticket) => CHANNELS.indexOf(ticket.channel)),
    cause: column(({ cause }) => (cause === undefined ? NONE : causes.indexOf(cause))),
    workaround: column((ticket) => Number(ticket.workaround ?? false), 0),
    contacts: column((ticket) => ticket.contacts, 0),
    follows: column((ticket) => ticket.follows),
    priority: column((ticket) => PRIORITIES.indexOf(ticket.priority)),
    handOffs: column((ticket) => ticket.handOffs),
    pingPong: column((ticket) => Number(ticket.pingPong)),
    cameBack: column((ticket) => Number(ticket.cameBack)),
    firstContact: column((ticket) => Number(ticket.firstContact)),
    costEuros: column((ticket) => ticket.costEuros),
    workMinutes: column((ticket) => ticket.workMinutes),
    deskMinutes: column((ticket) => ticket.deskMinutes),
    satisfaction: column((ticket) => ticket.satisfaction, 0),
    article: column((ticket) => ARTICLE_OF[ticket.article ?? 'none'], 0),
    lossRates:
      scenario.lossPerHour &&
      column(({ area, impact }) => lossRate(scenario.lossPerHour ?? {}, area, impact), 0),
    spells: spells.length,
    spellTicket: spells.map((spell) => spell.ticket),
    spellKind: spells.map((spell) => SPELL_KINDS.indexOf(spell.kind)),
    spellLine: spells.map((spell) => spell.line),
    spellFrom: spells.map((spell) => spell.fromTick),
    spellUntil: spells.map((spell) => spell.untilTick ?? NONE),
    spellAgent: spells.map((spell) => spell.agent ?? NONE),
    untilTick: run.untilTick,
    receptionPaidHours: run.receptionPaidHours,
    startPaidHours: run.startPaidHours,
    problemPaidHours: run.problemPaidHours ?? 0,
    assessmentHours: assessmentHoursIn(run.changes ?? []),
    changes: changeReport(run.changes ?? [], run.untilTick, scenario),
    capexEuros: run.capexEuros,
    weeklyEuros: run.weeklyEuros,
    receptionCalendar: serviceCalendar(reception?.hours ?? {}),
  };
}

const ARTICLE_OF = {
  none: 0,
  'not-needed': ARTICLE.notNeeded,
  found: ARTICLE.found,
  'not-found': ARTICLE.notFound,
} as const;
