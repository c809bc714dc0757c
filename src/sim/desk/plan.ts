import { invariant } from '~/base/invariant';
import { LEVELS, PRIORITIES, serviceCalendar } from '~/itsm';
import type { ServiceCalendar } from '~/itsm';
import { samplerOf } from '~/sim/engine';
import type { Sampler } from '~/sim/engine';
import {
  awaySecondsPerPerson,
  coverage,
  knownAtReception,
  notesByDay,
  routedWrongShare,
} from './know-how';
import type { Known } from './know-how';
import { clockRestsIn } from './clock';
import { lossRate } from './loss';
import { causeInOneShape, kindInOneShape } from './one-shape';
import { cumulative, oddsOf } from './odds';
import type { Odds } from './odds';
import { planPartners } from './partners';
import type { PlannedPartner } from './partners';
import { dutyWeek } from './duty';
import type { DeskPolicy } from './policy';
import type { Cause } from './problem-types';
import { rosterOf } from './roster';
import type { Roster } from './roster';
import type { Scenario, Team, TicketKind } from './scenario';
import { AREAS, CHANNELS, SPELL_KINDS } from './words';
import type { Area } from './words';

/** A kind, ready to be looked up. */
export interface PlannedKind {
  readonly kind: TicketKind;
  readonly area: number;
  /** By line 1 to 3; line 0 does no work. */
  readonly work: readonly (Sampler | undefined)[];
  /** By day of the scenario; the last one holds from then on. */
  readonly known: readonly Known[];
  readonly triedAtReception: boolean;
  readonly openToSelfHelp: boolean;
  /** Odds that self-help works, by day. */
  readonly selfHelpSuccess: readonly number[];
  readonly automatedShare: number;
}

/** A cause with what draws its work. */
export interface PlannedCause {
  readonly cause: Cause;
  readonly diagnose: Sampler;
  readonly prepare: Sampler;
  readonly repair: Sampler | undefined;
}

/** Which causes make a kind's tickets: cumulative shares, and one place more for no cause at all. */
interface CausesOfKind {
  readonly shares: readonly number[];
  readonly causes: readonly number[];
}

/** All that a desk looks up and never changes, whatever chance brings: many runs share it. */
export interface Plan {
  readonly kinds: readonly PlannedKind[];
  readonly odds: Odds;
  readonly causes: readonly PlannedCause[];
  /** By kind; absent where tickets have no cause. */
  readonly causesOfKind: readonly (CausesOfKind | undefined)[];
  readonly patience: readonly (Sampler | undefined)[];
  readonly guestAnswer: Sampler;
  readonly comeBackAfter: Sampler;
  readonly routedWrongShare: number;
  readonly calendar: ServiceCalendar;
  readonly receptionCalendar: ServiceCalendar;
  readonly teams: readonly Team[];
  readonly reception: number;
  /** Index of the team of a line (2 or 3) for an area. */
  readonly teamOf: (line: 2 | 3, area: number) => number;
  /** By area, the teams of line 2 that are not for it. */
  readonly wrongTeams: readonly (readonly number[])[];
  /** By team and area, whether a ticket of the area is theirs; reception's are all. */
  readonly serves: readonly (readonly boolean[])[];
  /** Index of the first agent of each team, and after the last one the number of agents. */
  readonly firstAgent: readonly number[];
  readonly people: number;
  /** Chats that one person may have open: hands for each. */
  readonly handsEach: number;
  /** By team: what each person knows, by area; absent where all know all. */
  readonly skills: readonly (readonly (readonly boolean[])[] | undefined)[];
  /** By area; absent where nobody can be asked. */
  readonly partnerOf: readonly (PlannedPartner | undefined)[];
  /** How long after a failed change an incident comes. */
  readonly incidentAfter: Sampler;
  readonly roster: Roster;
  /** Place in PRIORITIES by place of impact and of urgency in LEVELS. */
  readonly priorityOf: readonly (readonly number[])[];
  /** Minutes agreed for resolution, by place in PRIORITIES. */
  readonly targetMinutes: readonly number[];
  /** Euros an hour that waiting for a ticket costs, by kind and by place of its impact in LEVELS. */
  readonly lossRates: readonly (readonly number[])[];
  /** By place in SPELL_KINDS, whether the desk's clock rests in it. */
  readonly clockRests: readonly boolean[];
  /** Place among the kinds of what late tickets bring; -1 where nobody complains. */
  readonly complaintKind: number;
}

function planKind(
  scenario: Scenario,
  policy: DeskPolicy,
  kind: TicketKind,
  index: number,
): PlannedKind {
  const { levers, kinds } = scenario;
  const selfHelpable = kinds.filter((other) => other.selfHelp);
  const automatable = kinds.filter((other) => other.automation);
  const isAutomated = automatable.indexOf(kind) < (policy.automatedKinds ?? 0);
  const notes = notesByDay(policy, levers, scenario.start, scenario.days);
  return {
    kind: kindInOneShape(kind),
    area: AREAS.indexOf(kind.area),
    work: [
      undefined,
      samplerOf(kind.work.reception),
      samplerOf(kind.work.area),
      samplerOf(kind.work.specialist),
    ],
    known: notes.map((perWeek) => knownAtReception(kind, perWeek, policy.trainingHours, levers)),
    triedAtReception: index < policy.kindsTriedAtReception,
    openToSelfHelp:
      kind.selfHelp !== undefined && selfHelpable.indexOf(kind) < policy.selfHelpKinds,
    selfHelpSuccess: notes.map(
      (perWeek) =>
        (kind.selfHelp?.success ?? 0) *
        (kind.selfHelp?.fromNotes ? coverage(perWeek, levers.notesForHalf) : 1),
    ),
    automatedShare: isAutomated ? (kind.automation?.share ?? 0) : 0,
  };
}

/** Works out once what all runs of a scenario and policy look up. */
export function planDesk(scenario: Scenario, policy: DeskPolicy): Plan {
  const { teams, rules } = scenario;
  const causes = scenario.problems?.causes ?? [];
  const reception = teams.findIndex((team) => team.line === 1);
  invariant(reception >= 0, 'a scenario has a reception');
  const people = teams.map((team, index) =>
    index === reception ? policy.peopleAtReception : team.people,
  );
  const away = awaySecondsPerPerson(policy, scenario.levers);
  const matrix = policy.priorityMatrix ?? scenario.priorityMatrix;
  const teamIndex = ([2, 3] as const).map((line) =>
    AREAS.map((area: Area) =>
      teams.findIndex((team) => team.line === line && team.areas.includes(area)),
    ),
  );
  const duties = teams.map((team, index) =>
    Array.from({ length: people[index]! }, (_, turn) =>
      dutyWeek(
        team.hours,
        index === reception ? away : 0,
        turn,
        team.offByHour?.map((off) => turn < people[index]! - off),
      ),
    ),
  );
  return {
    kinds: scenario.kinds.map((kind, index) => planKind(scenario, policy, kind, index)),
    odds: oddsOf(scenario),
    causes: causes.map((cause) => ({
      cause: causeInOneShape(cause),
      diagnose: samplerOf(cause.diagnosis),
      prepare: samplerOf(cause.preparation),
      repair: cause.outage && samplerOf(cause.outage.repair),
    })),
    causesOfKind: scenario.kinds.map(({ id }) => {
      const mine = causes.flatMap((cause, index) => (cause.kind === id ? [index] : []));
      if (mine.length === 0) return undefined;
      return {
        shares: [...cumulative(mine.map((index) => causes[index]!.share)), 1],
        causes: mine,
      };
    }),
    patience: CHANNELS.map((channel) => {
      const { patienceMeanMinutes: meanMinutes, impatientShare = 0 } =
        scenario.channels[channel] ?? {};
      if (meanMinutes === undefined) return undefined;
      const patient = samplerOf({ shape: 'exponential', meanMinutes });
      return (u: number) =>
        u < impatientShare ? 0 : patient((u - impatientShare) / (1 - impatientShare));
    }),
    guestAnswer: samplerOf(rules.guestAnswer),
    comeBackAfter: samplerOf(rules.comeBackAfter),
    routedWrongShare: routedWrongShare(rules, policy.triageMinutes),
    calendar: serviceCalendar(scenario.serviceHours),
    receptionCalendar: serviceCalendar(teams[reception]!.hours),
    teams,
    reception,
    teamOf: (line, area) => teamIndex[line - 2]![area]!,
    wrongTeams: AREAS.map((_, area) =>
      teams.flatMap(({ line }, team) => (line === 2 && team !== teamIndex[0]![area] ? [team] : [])),
    ),
    serves: teams.map((team) => AREAS.map((area) => team.areas.includes(area))),
    firstAgent: [0, ...cumulative(people)],
    people: duties.flat().length,
    handsEach: policy.chatsAtOnce ?? 1,
    skills: teams.map(({ skills }, index) =>
      skills?.length
        ? duties[index]!.map((week, person) => {
            // Nobody can wait for somebody who never comes.
            const works = week.some(({ duty }) => duty === 'on');
            return AREAS.map((area) => works && skills[person % skills.length]!.includes(area));
          })
        : undefined,
    ),
    partnerOf: planPartners(scenario, policy),
    incidentAfter: samplerOf(
      scenario.changes?.incidentsAfter ?? { shape: 'fixed', meanMinutes: 0 },
    ),
    roster: rosterOf(duties.flat()),
    priorityOf: LEVELS.map((impact) =>
      LEVELS.map((urgency) => PRIORITIES.indexOf(matrix[impact][urgency])),
    ),
    targetMinutes: PRIORITIES.map((priority) => scenario.targets[priority].resolutionMinutes),
    lossRates: scenario.kinds.map(({ area }) =>
      LEVELS.map((impact) => lossRate(scenario.lossPerHour ?? {}, area, impact)),
    ),
    clockRests: SPELL_KINDS.map((kind) => clockRestsIn(kind, policy)),
    complaintKind: scenario.kinds.findIndex(({ id }) => id === rules.complaints?.kind),
  };
}
