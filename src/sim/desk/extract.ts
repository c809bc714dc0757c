import { DAY_SECONDS, HOUR_SECONDS, hourOf, tick } from '~/base/ticks';
import type { Tick } from '~/base/ticks';
import { LEVELS, PRIORITIES, costOf, isOpen, serviceSecondsBetween } from '~/itsm';
import { changeRecords } from './changes';
import { clockRestsIn } from './clock';
import { kindOf } from './look-up';
import { capexEuros, weeklyEuros } from './money';
import type { Plan } from './plan';
import { problemRecords } from './problems';
import { contactsOf, satisfactionOf } from './satisfaction';
import { inside } from './state';
import type { Desk, DeskState } from './state';
import { NONE, STATUS } from './tables';
import type { DeskRun, SpellRecord, TicketRecord } from './records';
import { CHANNELS, LINES, OUTCOMES, SPELL_KINDS } from './words';

const moment = (value: number): Tick | undefined => (value === NONE ? undefined : tick(value));

/** Euros spent on a ticket so far. */
export function costSoFar(desk: Desk, ticket: number): number {
  const lines = desk.tickets.lines[ticket]!;
  return costOf(desk.scenario.prices, {
    selfHelp: (lines & 1) !== 0,
    reception: (lines & 2) !== 0,
    area: (lines & 4) !== 0,
    specialist: (lines & 8) !== 0,
    wrongTeams: desk.tickets.wrongTeams[ticket]!,
    partner: desk.tickets.askedPartner[ticket] === 1,
  });
}

/** The desk's clock at a moment, now or since the last event, the spell that still lasts included. */
export function deskSecondsAt(desk: Desk, ticket: number, at: number): number {
  const { tickets, plan } = desk;
  const counted = tickets.deskSeconds[ticket]!;
  const spell = tickets.spell[ticket]!;
  const rests =
    tickets.firstSettled[ticket] !== NONE ||
    spell === NONE ||
    clockRestsIn(SPELL_KINDS[desk.spells.kind[spell]!]!, desk.policy);
  if (rests) return counted;
  return counted + serviceSecondsBetween(plan.calendar, tick(tickets.since[ticket]!), tick(at));
}

/** The desk's clock now. */
export const deskSecondsNow = (desk: Desk, ticket: number): number =>
  deskSecondsAt(desk, ticket, desk.tick);

/** What is known of a ticket that has arrived, or that a solved cause kept away. */
export function ticketRecord(desk: Desk, id: number): TicketRecord {
  const { tickets, plan } = desk;
  const { kind } = kindOf(desk, id);
  const line = tickets.settledLine[id]!;
  const settledTick = moment(tickets.settled[id]!);
  const inHand = tickets.status[id] === STATUS.inHand;
  const work = tickets.workSeconds[id]! + (inHand ? desk.tick - tickets.since[id]! : 0);
  const response = tickets.responseSeconds[id]!;
  return {
    id,
    kind: kind.id,
    area: kind.area,
    channel: CHANNELS[tickets.channel[id]!]!,
    impact: LEVELS[tickets.impact[id]!]!,
    urgency: LEVELS[tickets.urgency[id]!]!,
    priority: PRIORITIES[tickets.priority[id]!]!,
    type: kind.type ?? 'incident',
    arrivedTick: tick(tickets.arrived[id]!),
    respondedTick: moment(tickets.responded[id]!),
    firstSettledTick: moment(tickets.firstSettled[id]!),
    settledTick,
    gaveUpTick: moment(tickets.gaveUp[id]!),
    settledByLine: settledTick === undefined ? undefined : LINES[line],
    handOffs: tickets.handOffs[id]!,
    pingPong: tickets.pingPong[id] === 1,
    cameBack: tickets.cameBack[id] === 1,
    firstContact:
      settledTick !== undefined && tickets.hands[id] === 1 && tickets.cameBack[id] === 0,
    costEuros: costSoFar(desk, id),
    workMinutes: work / 60,
    deskMinutes: deskSecondsNow(desk, id) / 60,
    responseMinutes: response === NONE ? undefined : response / 60,
    cause: plan.causes[tickets.cause[id]!]?.cause.id,
    prevented: tickets.status[id] === STATUS.prevented || undefined,
    workaround: tickets.workaround[id] === 1 || undefined,
    escalations: tickets.escalations[id] || undefined,
    contacts: contactsOf(desk, id),
    satisfaction:
      settledTick === undefined && tickets.gaveUp[id] === NONE
        ? undefined
        : satisfactionOf(desk, id),
    article: ARTICLE_WORDS[tickets.article[id]!],
    automated: tickets.automated[id] === 1 || undefined,
    calledBack: tickets.callBack[id] === 1 || undefined,
    major: MAJOR_WORDS[tickets.major[id]!],
    follows: numbered(tickets.follows[id]!),
    ofChange: numbered(tickets.ofChange[id]!),
    closedTick: closedTick(desk, id),
  };
}

function spellRecord(desk: Desk, row: number): SpellRecord {
  const { spells, plan } = desk;
  const team = spells.team[row]!;
  const agent = spells.agent[row]!;
  return {
    ticket: spells.ticket[row]!,
    kind: SPELL_KINDS[spells.kind[row]!]!,
    team: team === NONE ? undefined : plan.teams[team]!.id,
    line: LINES[spells.line[row]!]!,
    agent: agent === NONE ? undefined : agent,
    fromTick: tick(spells.from[row]!),
    untilTick: moment(spells.until[row]!),
    outcome: OUTCOMES[spells.outcome[row]!],
  };
}

const numbered = (value: number): number | undefined => (value === NONE ? undefined : value);
const ARTICLE_WORDS = [undefined, 'not-needed', 'found', 'not-found'] as const;
const MAJOR_WORDS = [undefined, 'leads', 'settled-with-it'] as const;

/** When a settled ticket closes by itself, once nothing can open it again. */
function closedTick(desk: Desk, id: number): Tick | undefined {
  const { tickets, policy, scenario } = desk;
  const days = policy.closeAfterDays ?? scenario.rules.closeAfterDays;
  const settled = tickets.settled[id]!;
  return days === undefined || settled === NONE ? undefined : tick(settled + days * DAY_SECONDS);
}

/** The spells of one ticket, or of all, in order of their start. */
export function spellRecords(desk: Desk, ticket?: number): readonly SpellRecord[] {
  const records: SpellRecord[] = [];
  for (let row = 0; row < desk.spellCount; row += 1) {
    if (ticket === undefined || desk.spells.ticket[row] === ticket) {
      records.push(spellRecord(desk, row));
    }
  }
  return records;
}

/** Hours that so many people at reception are paid for up to a moment, less those they have off. */
export function paidHours(plan: Plan, until: number, people: number): number {
  const { offByHour } = plan.teams[plan.reception]!;
  const open = serviceSecondsBetween(plan.receptionCalendar, tick(0), tick(until));
  let off = 0;
  for (let from = 0; offByHour && from < until; from += HOUR_SECONDS) {
    if (!isOpen(plan.receptionCalendar, tick(from))) continue;
    off += offByHour[hourOf(tick(from))]! * Math.min(HOUR_SECONDS, until - from);
  }
  return (open * people - off) / HOUR_SECONDS;
}

/** Hours paid for problems up to a moment: the week's, spread evenly over service hours. */
export function problemHours({ plan, policy }: Desk, until: number): number {
  const perWeek = plan.calendar.openUntil.at(-1)!;
  const open = serviceSecondsBetween(plan.calendar, tick(0), tick(until));
  return perWeek === 0 ? 0 : ((policy.problemHours ?? 0) * open) / perWeek;
}

/** Rows of the tickets that have arrived, those of the plan first. */
export function presentRows(desk: Desk): readonly number[] {
  const rows = Array.from({ length: desk.arrived }, (_, id) => id);
  for (let id = desk.plan.arrivals.length; id < desk.rows; id += 1) {
    if (desk.tickets.status[id] !== STATUS.notYet) rows.push(id);
  }
  return rows;
}

/** The records so far of a desk in the middle of its week, or of one that has ended. */
export function deskRun(state: DeskState): DeskRun {
  const desk = inside(state);
  const { plan, scenario, policy } = desk;
  const last = Math.min(desk.tick, scenario.days * DAY_SECONDS);
  return {
    tickets: presentRows(desk).map((id) => ticketRecord(desk, id)),
    spells: spellRecords(desk),
    untilTick: desk.tick,
    receptionPaidHours: paidHours(plan, last, policy.peopleAtReception),
    startPaidHours: paidHours(plan, last, scenario.start.peopleAtReception),
    ...(scenario.problems && {
      problemPaidHours: problemHours(desk, last),
      problems: problemRecords(desk),
    }),
    ...(desk.changes.length > 0 && { changes: changeRecords(desk) }),
    capexEuros: capexEuros(scenario, policy),
    weeklyEuros: weeklyEuros(scenario, policy),
  };
}
