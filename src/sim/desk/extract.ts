import { DAY_SECONDS, tick } from '~/base/ticks';
import type { Tick } from '~/base/ticks';
import { LEVELS, PRIORITIES, costOf } from '~/itsm';
import { changeRecords } from './changes';
import { deskSecondsNow } from './clock';
import { kindOf } from './look-up';
import { capexEuros, weeklyEuros } from './money';
import { paidHours, problemHours } from './paid-hours';
import { problemRecords } from './problems';
import { contactsOf, satisfactionOf } from './satisfaction';
import { inside } from './state';
import type { Desk, DeskState } from './state';
import { NONE, STATUS, momentOf } from './tables';
import type { DeskRun, SpellRecord, TicketRecord } from './records';
import { CHANNELS, LINES, OUTCOMES, SPELL_KINDS } from './words';

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

/** Seconds in somebody's hands so far. */
export function workSecondsNow({ tickets, tick: now }: Desk, id: number): number {
  const inHand = tickets.status[id] === STATUS.inHand;
  return tickets.workSeconds[id]! + (inHand ? now - tickets.since[id]! : 0);
}

/** What is known of a ticket that has arrived, or that a solved cause kept away. */
export function ticketRecord(desk: Desk, id: number): TicketRecord {
  const { tickets, plan } = desk;
  const { kind } = kindOf(desk, id);
  const line = tickets.settledLine[id]!;
  const settledTick = momentOf(tickets.settled[id]!);
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
    respondedTick: momentOf(tickets.responded[id]!),
    firstSettledTick: momentOf(tickets.firstSettled[id]!),
    settledTick,
    gaveUpTick: momentOf(tickets.gaveUp[id]!),
    settledByLine: settledTick === undefined ? undefined : LINES[line],
    handOffs: tickets.handOffs[id]!,
    pingPong: tickets.pingPong[id] === 1,
    cameBack: tickets.cameBack[id] === 1,
    firstContact:
      settledTick !== undefined && tickets.hands[id] === 1 && tickets.cameBack[id] === 0,
    costEuros: costSoFar(desk, id),
    workMinutes: workSecondsNow(desk, id) / 60,
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
    untilTick: momentOf(spells.until[row]!),
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

/** Rows of the tickets that have arrived, those of the plan first. */
export function presentRows(desk: Desk): readonly number[] {
  const rows = Array.from({ length: desk.arrived }, (_, id) => id);
  for (let id = desk.arrivals.length; id < desk.rows; id += 1) {
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
