import { DAY_SECONDS, tick } from '~/base/ticks';
import { PRIORITIES, latenessOf } from '~/itsm';
import { DUTIES } from './duty';
import { deskSecondsNow } from './clock';
import { presentRows } from './extract';
import { handsOf, personOf } from './hands';
import { kindOf } from './look-up';
import { inside } from './state';
import type { Desk, DeskState } from './state';
import { NONE, STATUS, isOpenStatus } from './tables';
import type { AgentView, DeskView, TeamView, TicketPlace, TicketView } from './view-types';
import { CHANNELS } from './words';

/** How many stand in front of a ticket in its line. */
function positionOf(desk: Desk, ticket: number): number {
  let position = 0;
  for (let other = desk.tickets.ahead[ticket]!; other !== NONE; position += 1) {
    other = desk.tickets.ahead[other]!;
  }
  return position;
}

function placeOf(desk: Desk, ticket: number): TicketPlace {
  const { tickets, plan } = desk;
  const status = tickets.status[ticket]!;
  if (status === STATUS.selfHelp) return { at: 'self-help' };
  const team = plan.teams[tickets.team[ticket]!]!.id;
  if (status === STATUS.inLine) return { at: 'in-line', team, position: positionOf(desk, ticket) };
  if (status === STATUS.inHand)
    return { at: 'in-hand', team, agent: personOf(desk, tickets.agent[ticket]!) };
  if (status === STATUS.withGuest) return { at: 'with-guest', team };
  if (status === STATUS.withPartner) return { at: 'with-partner', team };
  if (status === STATUS.waitsForChange) return { at: 'waits-for-change', team };
  if (status === STATUS.linked) return { at: 'linked', team };
  return {
    at: 'handed-on',
    // Passed on within the team that had it first, it comes from where it goes.
    from: plan.teams[tickets.teamBefore[ticket]!]?.id ?? team,
    to: team,
    arrivesTick: tick(tickets.due[ticket]!),
  };
}

function ticketView(desk: Desk, id: number): TicketView {
  const { tickets, scenario } = desk;
  const { kind } = kindOf(desk, id);
  const priority = PRIORITIES[tickets.priority[id]!]!;
  const usedShare = deskSecondsNow(desk, id) / 60 / scenario.targets[priority].resolutionMinutes;
  return {
    id,
    kind: kind.id,
    priority,
    area: kind.area,
    channel: CHANNELS[tickets.channel[id]!]!,
    place: placeOf(desk, id),
    sinceTick: tick(tickets.since[id]!),
    arrivedTick: tick(tickets.arrived[id]!),
    usedShare,
    late: latenessOf(usedShare),
    cameBack: tickets.cameBack[id] === 1,
  };
}

function agentViews(desk: Desk): readonly AgentView[] {
  const { agents, plan } = desk;
  return Array.from({ length: plan.people }, (_, index) => {
    const team = agents.team[index]!;
    const { id, line, names } = plan.teams[team]!;
    const held = handsOf(desk, index).filter((ticket) => ticket !== NONE);
    return {
      index,
      name: names[index - plan.firstAgent[team]!] ?? '',
      team: id,
      line,
      duty: DUTIES[agents.duty[index]!]!,
      ticket: held[0],
      tickets: held,
    };
  });
}

function teamView(desk: Desk, team: number): TeamView {
  const { lines, tickets, plan } = desk;
  let longest = 0;
  for (let ticket = lines.front[team]!; ticket !== NONE; ticket = tickets.behind[ticket]!) {
    longest = Math.max(longest, desk.tick - tickets.since[ticket]!);
  }
  const { id, line } = plan.teams[team]!;
  return { id, line, waiting: lines.waiting[team]!, longestWaitMinutes: longest / 60 };
}

/** What the floor draws now. */
export function deskView(state: DeskState): DeskView {
  const desk = inside(state);
  const { tickets, plan } = desk;
  const midnight = Math.floor(desk.tick / DAY_SECONDS) * DAY_SECONDS;
  const homeToday: [number, number, number, number] = [0, 0, 0, 0];
  const arrivedToday = CHANNELS.map(() => 0);
  let gaveUpToday = 0;
  const open: number[] = [];
  for (const id of presentRows(desk)) {
    const status = tickets.status[id]!;
    if (isOpenStatus(status)) open.push(id);
    else if (status === STATUS.settled && tickets.settled[id]! >= midnight) {
      homeToday[tickets.settledLine[id]!]! += 1;
    } else if (status === STATUS.gaveUp && tickets.gaveUp[id]! >= midnight) gaveUpToday += 1;
    if (tickets.arrived[id]! >= midnight && status !== STATUS.prevented)
      arrivedToday[tickets.channel[id]!]! += 1;
  }
  return {
    tick: desk.tick,
    tickets: open.map((id) => ticketView(desk, id)),
    agents: agentViews(desk),
    teams: plan.teams.map((_, team) => teamView(desk, team)),
    openCount: open.length,
    withGuestCount: open.filter((id) => tickets.status[id] === STATUS.withGuest).length,
    homeToday,
    gaveUpToday,
    arrivedToday,
  };
}
