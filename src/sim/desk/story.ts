import { minutesBetween, tick } from '~/base/ticks';
import { costOf, readClock } from '~/itsm';
import { changeRecords } from './changes';
import { clockRestsIn } from './clock';
import { easiestLine } from './decide';
import { costSoFar, spellRecords, ticketRecord } from './extract';
import type { SpellRecord } from './records';
import { inside } from './state';
import type { Desk, DeskState } from './state';
import type { StoryStep, TicketStory } from './story-types';
import { STATUS } from './tables';

/** What a ticket costs when it goes straight up to the first line that can settle it. */
function cheapest(desk: Desk, ticket: number): number {
  const line = easiestLine(desk, ticket);
  return costOf(desk.scenario.prices, {
    selfHelp: false,
    reception: true,
    area: line >= 2,
    specialist: line >= 3,
    wrongTeams: 0,
  });
}

/** Cost adds up as lines take their first turn; a wrong team's look counts each time. */
function stepsOf(desk: Desk, spells: readonly SpellRecord[], area: string): readonly StoryStep[] {
  const { plan, scenario } = desk;
  const used = {
    selfHelp: false,
    reception: false,
    area: false,
    specialist: false,
    wrongTeams: 0,
    partner: false,
  };
  let goesOn = false;
  return spells.map((spell) => {
    const team = plan.teams.find((other) => other.id === spell.team);
    if (spell.kind === 'self-help') used.selfHelp = true;
    if (spell.outcome === 'asked-the-partner') used.partner = true;
    const firstLook = !goesOn;
    if (spell.kind === 'in-hand') goesOn = spell.outcome === 'interrupted';
    if (spell.kind === 'in-hand' && team && firstLook) {
      if (!team.areas.some((served) => served === area)) used.wrongTeams += 1;
      else if (team.line === 1) used.reception = true;
      else if (team.line === 2) used.area = true;
      else used.specialist = true;
    }
    const untilTick = spell.untilTick ?? desk.tick;
    const firstOfTeam = plan.firstAgent[plan.teams.findIndex((other) => other === team)] ?? 0;
    return {
      kind: spell.kind,
      line: spell.line,
      team: spell.team,
      agent: spell.agent === undefined ? undefined : team?.names[spell.agent - firstOfTeam],
      fromTick: spell.fromTick,
      untilTick,
      minutes: minutesBetween(spell.fromTick, untilTick),
      ongoing: spell.untilTick === undefined,
      outcome: spell.outcome,
      costSoFarEuros: costOf(scenario.prices, used),
      deskClockRuns: !clockRestsIn(spell.kind, desk.policy),
    };
  });
}

/** The life of ticket `id` so far; undefined when it has not arrived, or never will. */
export function ticketStory(state: DeskState, id: number): TicketStory | undefined {
  const desk = inside(state);
  if (!Number.isInteger(id) || id < 0 || id >= desk.rows) return undefined;
  if (desk.tickets.status[id] === STATUS.notYet) return undefined;
  const record = ticketRecord(desk, id);
  if (record.prevented) return undefined;
  const steps = stepsOf(desk, spellRecords(desk, id), record.area);
  const end = record.settledTick ?? record.gaveUpTick ?? desk.tick;
  const counted = record.firstSettledTick ?? end;
  const clock = readClock(
    desk.plan.calendar,
    steps
      .filter((step) => step.fromTick < counted)
      .map((step) => ({ ...step, paused: !step.deskClockRuns })),
  );
  return {
    id,
    kind: record.kind,
    area: record.area,
    channel: record.channel,
    arrivedTick: record.arrivedTick,
    settledTick: record.settledTick,
    gaveUpTick: record.gaveUpTick,
    impact: record.impact,
    urgency: record.urgency,
    priority: record.priority,
    steps,
    type: record.type,
    cause: record.cause,
    follows: record.follows,
    ofChange: record.ofChange === undefined ? undefined : changeRecords(desk)[record.ofChange],
    major: record.major,
    calledBack: record.calledBack,
    automated: record.automated,
    workaround: record.workaround,
    escalations: record.escalations,
    satisfaction: record.satisfaction,
    costEuros: costSoFar(desk, id),
    cheapestEuros: cheapest(desk, id),
    workMinutes: record.workMinutes,
    guestMinutes: minutesBetween(record.arrivedTick, tick(end)),
    deskMinutes: clock.ranSeconds / 60,
    pausedMinutes: clock.pausedSeconds / 60,
    closedMinutes: clock.closedSeconds / 60,
    targetMinutes: desk.scenario.targets[record.priority].resolutionMinutes,
  };
}
