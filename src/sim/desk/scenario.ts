import type {
  ByLevel,
  ByPriority,
  LinePrices,
  PriorityMatrix,
  ServiceTarget,
  WeekHours,
} from '~/itsm';
import type { Duration } from '~/sim/engine';
import type { Changes } from './change-types';
import type { LossPerHour } from './loss';
import type { Partner } from './partner-types';
import type { DeskPolicy } from './policy';
import type { Problems } from './problem-types';
import type { Area, ByChannel, Line, Risk, TicketType } from './words';

/** One sort of question that guests ask. All shares and odds lie in 0 to 1. */
export interface TicketKind {
  readonly id: string;
  readonly area: Area;
  /** Absent: an incident. */
  readonly type?: TicketType | undefined;
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
  /** Absent: nobody can settle this kind alone. `fromNotes`: success follows how much is written down. */
  readonly selfHelp?:
    | {
        readonly uptake: number;
        readonly success: number;
        readonly minutes: number;
        readonly fromNotes?: boolean | undefined;
      }
    | undefined;
  /** Part that a machine could do without anybody's hands, and how long it takes; absent: none. */
  readonly automation?: { readonly share: number; readonly minutes: number } | undefined;
  /** Share for which whoever settles it first needs an answer of the guest. */
  readonly asksGuestShare: number;
  /** Share that comes back after it seemed settled. */
  readonly comesBackShare: number;
  /** Share for which the specialist needs the area's partner; absent: none. */
  readonly asksPartnerShare?: number | undefined;
  /** Share that only a change settles, and how much that change can break; absent: none. */
  readonly needsChange?: { readonly share: number; readonly risk: Risk } | undefined;
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
  readonly offByHour?: readonly number[] | undefined;
  /** What each person knows, in turn, from the top again when there are more people; absent: all know all. */
  readonly skills?: readonly (readonly Area[])[] | undefined;
}

export interface ChannelOfDesk {
  readonly share: number;
  /** Absent: nobody on this channel gives up. */
  readonly patienceMeanMinutes?: number | undefined;
  /** Part of those with patience who have none at all: they leave unless somebody is free at once. */
  readonly impatientShare?: number | undefined;
  /** Part of those who would give up that leaves a number instead, where calling back is offered. */
  readonly callBackShare?: number | undefined;
  /** On chat: by how much each further open one slows an answer down; 0.3 is 30 % longer. Absent: not at all. */
  readonly slowdown?: number | undefined;
}

/** Many tickets at once: a storm, a cable cut. */
export interface Surge {
  readonly kind: string;
  /** The cause that makes them. */
  readonly cause?: string | undefined;
  readonly fromMinute: number;
  readonly minutes: number;
  /** Mean number. */
  readonly tickets: number;
}

/** A campsite or an IT department and its weeks, in numbers: everything but the choices in a policy. */
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
    readonly surges?: readonly Surge[] | undefined;
  };
  /** Parts of demand that add up to 1. */
  readonly channels: ByChannel<ChannelOfDesk>;
  /** Ordered: reception tries, and self-help opens, from the top of this list. */
  readonly kinds: readonly TicketKind[];
  /** One of line 1; every area of a kind served by one team of line 2 and one of line 3. */
  readonly teams: readonly Team[];
  readonly priorityMatrix: PriorityMatrix;
  /** When the desk's own clock runs. */
  readonly serviceHours: WeekHours;
  readonly targets: ByPriority<ServiceTarget>;
  readonly rules: {
    /** From leaving one team until it lies in the next one's line. */
    readonly handOverMinutes: number;
    /** What each new pair of hands after a hand-off needs to read in. Absent: nothing. */
    readonly readInMinutes?: number | undefined;
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
    /** Share of an area team's answers that reception passes on to the guest, and how long that takes. Absent: none. */
    readonly answerReturns?: { readonly share: number; readonly minutes: number } | undefined;
    /** What it takes to reach somebody who left a number. Absent: nothing. */
    readonly callBackMinutes?: number | undefined;
    /** What each step up takes from whoever has the ticket: at half, three quarters, all of its time. Absent: nothing. */
    readonly tellMinutes?: readonly [number, number, number] | undefined;
    /** How long a guest takes to answer, and how long until a settled ticket comes back. */
    readonly guestAnswer: Duration;
    readonly comeBackAfter: Duration;
    /** A settled ticket closes by itself; what comes back later is a new one. Absent: never. */
    readonly closeAfterDays?: number | undefined;
    /** Share of tickets late by the guest's time that bring a complaint of this kind. Absent: none. */
    readonly complaints?: { readonly kind: string; readonly lateShare: number } | undefined;
    /**
     * A major incident: what reception needs to link a ticket to it, or to say that it is over, and
     * somebody on call to be there. Absent: 3 minutes, and at once.
     */
    readonly majorIncident?:
      { readonly linkMinutes: number; readonly callOutMinutes: number } | undefined;
  };
  /** What the levers cost and give, once kept up long enough to have settled in. */
  readonly levers: {
    readonly noteMinutes: number;
    /** Notes a week that keep half of all answers up to date. */
    readonly notesForHalf: number;
    /** Share of what reception could not settle that a full set of notes lets it settle. */
    readonly notesGain: number;
    /** Part of all notes that goes out of date in a week, so that writing more shows only in time. Absent: at once. */
    readonly notesDecayPerWeek?: number | undefined;
    readonly trainingHoursForHalf: number;
    readonly trainingGain: number;
    /** What an hour of training costs besides the hour itself. Absent: nothing. */
    readonly trainingHourEuros?: number | undefined;
    /** Reception's minutes a week to keep one kind of self-help right. */
    readonly selfHelpUpkeepMinutes: number;
    /** To build the automation of one kind, and to keep it for a week. Absent: nothing. */
    readonly automation?: { readonly buildEuros: number; readonly weekEuros: number } | undefined;
  };
  readonly prices: LinePrices & {
    /** Each hour at reception above or below the starting policy's, shared over all tickets. */
    readonly receptionHourEuros: number;
  };
  /** What those who wait lose meanwhile; absent: nobody has counted it. */
  readonly lossPerHour?: LossPerHour | undefined;
  /** Why tickets come, and what it takes to end it; absent: they just happen. */
  readonly problems?: Problems | undefined;
  /** How changes are made and what they can break; absent: they wait as their cause says. */
  readonly changes?: Changes | undefined;
  /** Organizations beyond line 3; an area without one asks nobody. */
  readonly partners?: readonly Partner[] | undefined;
  /** The choices that the week starts with. */
  readonly start: DeskPolicy;
}
