import type {
  ByLevel,
  ByPriority,
  LinePrices,
  PriorityMatrix,
  ServiceTarget,
  WeekHours,
} from '~/itsm';
import type { Duration } from '~/sim/engine';
import type { LossPerHour } from './loss';
import type { DeskPolicy } from './policy';
import type { Problems } from './problem-types';
import type { Area, ByChannel, Line } from './words';

/** One sort of question that guests ask. All shares and odds lie in 0 to 1. */
export interface TicketKind {
  readonly id: string;
  readonly area: Area;
  /** Part of all tickets; the parts of all kinds add up to 1. */
  readonly share: number;
  /** Odds of each level; they add up to 1. */
  readonly impact: ByLevel<number>;
  readonly urgency: ByLevel<number>;
  /** Minutes of work that settle it, by who does it. */
  readonly work: {
    readonly reception: Duration;
    readonly area: Duration;
    readonly specialist: Duration;
  };
  /** Share that reception can settle before any notes or training. */
  readonly knownAtReception: number;
  /** Share that the area's own team can settle; specialists settle all. */
  readonly knownAtArea: number;
  /** Absent: nobody can settle this kind alone. */
  readonly selfHelp?: {
    readonly uptake: number;
    readonly success: number;
    readonly minutes: number;
  };
  /** Share for which whoever settles it first needs an answer of the guest. */
  readonly asksGuestShare: number;
  /** Share that comes back after it seemed settled. */
  readonly comesBackShare: number;
}

/** People who take from one line of waiting tickets. */
export interface Team {
  readonly id: string;
  readonly line: Exclude<Line, 0>;
  /** Areas they work for; reception works for all. */
  readonly areas: readonly Area[];
  /** People on duty in these hours; reception takes its number from the policy instead. */
  readonly people: number;
  readonly hours: WeekHours;
  /** First names, at least as many as there can be people. */
  readonly names: readonly string[];
  /** Of these people, how many are off duty in each hour of an open day, 24 of them; absent: none. */
  readonly offByHour?: readonly number[];
}

/** A campsite and its week, in numbers: everything but the choices in a policy. */
export interface Scenario {
  readonly id: string;
  /** Days in which tickets arrive, from Monday 00:00; the run goes on until the last is settled. */
  readonly days: number;
  readonly demand: {
    /** Mean number of tickets, Monday first. */
    readonly ticketsPerDay: readonly number[];
    /** Weight of each hour of the day, 24 of them; only their proportions count. */
    readonly hourWeights: readonly number[];
    /** How unlike two same weekdays are: squared variation of a day's factor, 0 for none. */
    readonly dayFactorScv: number;
  };
  /** Parts of demand that add up to 1; without patience nobody on that channel gives up. */
  readonly channels: ByChannel<{
    readonly share: number;
    readonly patienceMeanMinutes?: number;
    /** Part of those with patience who have none at all: they leave unless somebody is free at once. */
    readonly impatientShare?: number;
  }>;
  /** Ordered: reception tries, and self-help opens, from the top of this list. */
  readonly kinds: readonly TicketKind[];
  /** One of line 1; every area served by one team of line 2 and one of line 3. */
  readonly teams: readonly Team[];
  readonly priorityMatrix: PriorityMatrix;
  /** When the desk's own clock runs. */
  readonly serviceHours: WeekHours;
  readonly targets: ByPriority<ServiceTarget>;
  readonly rules: {
    /** From leaving one team until it lies in the next one's line. */
    readonly handOverMinutes: number;
    /** Share sent to a wrong team when nothing is asked first; halves with every so many minutes of triage. */
    readonly wrongTeamShare: number;
    readonly triageHalvingMinutes: number;
    /** Without a single point of contact: share of guests who go to a team themselves, and share of those who pick a wrong one. */
    readonly directShare: number;
    readonly guessWrongShare: number;
    /** What it takes a team to see that a ticket is not theirs. */
    readonly wrongTeamMinutes: number;
    /** Time box of the area teams. */
    readonly areaHandOnAfterMinutes: number;
    /** What each step up takes from whoever has the ticket: at half, three quarters, all of its time. Absent: nothing. */
    readonly tellMinutes?: readonly [number, number, number] | undefined;
    /** How long a guest takes to answer, and how long until a settled ticket comes back. */
    readonly guestAnswer: Duration;
    readonly comeBackAfter: Duration;
  };
  /** What the levers cost and give, once kept up long enough to have settled in. */
  readonly levers: {
    readonly noteMinutes: number;
    /** Notes a week that keep half of all answers up to date. */
    readonly notesForHalf: number;
    /** Share of what reception could not settle that a full set of notes lets it settle. */
    readonly notesGain: number;
    readonly trainingHoursForHalf: number;
    readonly trainingGain: number;
    /** Reception's minutes a week to keep one kind of self-help right. */
    readonly selfHelpUpkeepMinutes: number;
  };
  readonly prices: LinePrices & {
    /** Each hour at reception above or below the starting policy's, shared over all tickets. */
    readonly receptionHourEuros: number;
  };
  /** What those who wait lose meanwhile; absent: nobody has counted it. */
  readonly lossPerHour?: LossPerHour | undefined;
  /** Why tickets come, and what it takes to end it; absent: they just happen. */
  readonly problems?: Problems | undefined;
  /** The choices that the week starts with. */
  readonly start: DeskPolicy;
}
