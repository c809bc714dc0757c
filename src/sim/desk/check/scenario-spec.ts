import { LEVELS, PRIORITIES } from '~/itsm';
import type { ServiceTarget } from '~/itsm';
import type { Duration } from '~/sim/engine';
import type { Changes, PlannedChange } from '../change-types';
import type { Contract, Partner } from '../partner-types';
import type { Cause, Problems } from '../problem-types';
import type { ChannelOfDesk, Scenario, Surge, Team, TicketKind } from '../scenario';
import { AREAS, CHANGE_TYPES, CHANNELS, PARTNER_CONTRACTS, RISKS, TICKET_TYPES } from '../words';
import { given } from './given';
import { list, tuple } from './list';
import { byAny, byEach, object } from './object';
import { differ, sumsToOne } from './rules';
import { optional, where } from './spec';
import type { Rule, Spec } from './spec';
import { count, euros, flag, id, minutes, number, oneOf, share, someMinutes, text } from './values';
import { variants } from './variants';
import { weekHours } from './week-hours';

type Of<Shape extends Duration['shape']> = Extract<Duration, { readonly shape: Shape }>;

/** A length of time that differs from case to case. */
export const duration: Spec<Duration> = variants<Duration, 'shape'>('shape', {
  fixed: object<Of<'fixed'>>({ shape: oneOf(['fixed']), meanMinutes: someMinutes }),
  exponential: object<Of<'exponential'>>({
    shape: oneOf(['exponential']),
    meanMinutes: someMinutes,
  }),
  lognormal: object<Of<'lognormal'>>({
    shape: oneOf(['lognormal']),
    meanMinutes: someMinutes,
    scv: number({ min: 0.000001, max: 25 }),
  }),
});

/** What gives half of all there is to get. */
const half = number({ min: 0.01, max: 1000 });

const odds = where(
  byEach(LEVELS, share),
  sumsToOne('The odds', (byLevel) => LEVELS.map((level) => byLevel[level])),
);

const risk = oneOf(RISKS);

const kind = object<TicketKind>({
  id,
  area: oneOf(AREAS),
  type: optional(oneOf(TICKET_TYPES)),
  share,
  impact: odds,
  urgency: odds,
  work: object<TicketKind['work']>({ reception: duration, area: duration, specialist: duration }),
  knownAtReception: share,
  knownAtArea: share,
  selfHelp: optional(
    object<NonNullable<TicketKind['selfHelp']>>({
      uptake: share,
      success: share,
      minutes: someMinutes,
      fromNotes: optional(flag),
    }),
  ),
  automation: optional(
    object<NonNullable<TicketKind['automation']>>({ share, minutes: someMinutes }),
  ),
  asksGuestShare: share,
  comesBackShare: share,
  asksPartnerShare: optional(share),
  needsChange: optional(object<NonNullable<TicketKind['needsChange']>>({ share, risk })),
});

const MOST_PEOPLE = 60;

const team = object<Team>({
  id,
  line: oneOf([1, 2, 3]),
  areas: list(oneOf(AREAS), { min: 1 }),
  people: count(1, MOST_PEOPLE),
  hours: weekHours,
  names: list(text),
  offByHour: optional(list(count(0, MOST_PEOPLE), { min: 24, max: 24 })),
  skills: optional(list(list(oneOf(AREAS)), { min: 1 })),
});

/** Means beyond this would need more addresses of chance than there are. */
const MOST_INCIDENTS = 30;
const MOST_IN_SURGE = 500;

const incidents = number({ min: 0, max: MOST_INCIDENTS, unit: 'incidents' });

const surge = object<Surge>({
  kind: id,
  cause: optional(id),
  fromMinute: number({ min: 0, max: 92 * 1440, unit: 'minutes' }),
  minutes,
  tickets: number({ min: 0, max: MOST_IN_SURGE, unit: 'tickets' }),
});

const plannedChange = object<PlannedChange>({
  id,
  risk,
  askedMinute: number({ min: 0, max: 92 * 1440, unit: 'minutes' }),
  valueEurosPerDay: euros,
  failureShare: share,
  incidents,
  kind: id,
});

const contract = object<Contract>({
  promisedMinutes: someMinutes,
  answer: duration,
  weekEuros: euros,
});

const partner = object<Partner>({
  id,
  areas: list(oneOf(AREAS), { min: 1 }),
  hours: weekHours,
  contracts: byEach(PARTNER_CONTRACTS, contract),
});

const changes = object<Changes>({
  types: byEach(
    CHANGE_TYPES,
    object<Changes['types']['normal']>({
      waitMinutes: minutes,
      assessedShare: share,
      failureFactor: number({ min: 0, max: 10 }),
    }),
  ),
  assessmentHalvingHours: half,
  hourEuros: euros,
  incidentsAfter: duration,
  ticketChange: object<Changes['ticketChange']>({ failureShare: share, incidents }),
  planned: where(list(plannedChange), differ),
});

const cause = object<Cause>({
  id,
  kind: id,
  share,
  diagnosis: duration,
  preparation: duration,
  changeWaitMinutes: minutes,
  failureShare: share,
  workaround: object<Cause['workaround']>({ workShare: share, atReception: flag }),
  risk: optional(risk),
  incidentsWhenFailed: optional(incidents),
  outage: optional(
    object<NonNullable<Cause['outage']>>({
      repair: duration,
      declareAfter: count(1, 1000, 'tickets'),
    }),
  ),
});

const ticketsComeSometime: Rule<readonly number[]> = (weights, field, issues) => {
  if (weights.some((weight) => weight > 0)) return;
  const message = 'Tickets must come in at least one hour: give one a weight above 0.';
  issues.push({ field, given: weights, code: 'all-zero', message });
};

/**
 * Every field of a scenario: what may stand there, and in which unit. What must hold between its parts
 * stands in `scenario-rules`.
 */
export const scenarioSpec: Spec<Scenario> = object<Scenario>({
  id,
  days: count(1, 92, 'days'),
  demand: object<Scenario['demand']>({
    ticketsPerDay: list(number({ min: 0, max: 5000, unit: 'tickets' }), { min: 7, max: 7 }),
    hourWeights: where(
      list(number({ min: 0, max: 1_000_000 }), { min: 24, max: 24 }),
      ticketsComeSometime,
    ),
    dayFactorScv: number({ min: 0, max: 4 }),
    surges: optional(list(surge, { max: 16 })),
  }),
  channels: where(
    byAny(
      CHANNELS,
      object<ChannelOfDesk>({
        share,
        patienceMeanMinutes: optional(someMinutes),
        impatientShare: optional(share),
        callBackShare: optional(share),
        slowdown: optional(number({ min: 0, max: 5 })),
      }),
    ),
    sumsToOne('The shares of the channels', (channels) =>
      Object.values(channels).map((channel) => channel.share),
    ),
  ),
  kinds: where(
    list(kind, { min: 1 }),
    differ,
    sumsToOne('The shares of the kinds', (kinds) => kinds.map((k) => k.share)),
  ),
  teams: where(list(team, { min: 1 }), differ),
  priorityMatrix: byEach(LEVELS, byEach(LEVELS, oneOf(PRIORITIES))),
  serviceHours: weekHours,
  targets: byEach(
    PRIORITIES,
    object<ServiceTarget>({ responseMinutes: someMinutes, resolutionMinutes: someMinutes }),
  ),
  rules: object<Scenario['rules']>({
    handOverMinutes: minutes,
    readInMinutes: optional(minutes),
    wrongTeamShare: share,
    triageHalvingMinutes: someMinutes,
    directShare: share,
    guessWrongShare: share,
    wrongTeamMinutes: someMinutes,
    areaHandOnAfterMinutes: someMinutes,
    answerReturns: optional(
      object<NonNullable<Scenario['rules']['answerReturns']>>({ share, minutes }),
    ),
    callBackMinutes: optional(minutes),
    tellMinutes: optional(tuple<readonly [number, number, number]>(minutes, minutes, minutes)),
    guestAnswer: duration,
    comeBackAfter: duration,
    closeAfterDays: optional(number({ min: 0.01, max: 92, unit: 'days' })),
    complaints: optional(
      object<NonNullable<Scenario['rules']['complaints']>>({ kind: id, lateShare: share }),
    ),
    majorIncident: optional(
      object<NonNullable<Scenario['rules']['majorIncident']>>({
        linkMinutes: minutes,
        callOutMinutes: minutes,
      }),
    ),
  }),
  levers: object<Scenario['levers']>({
    noteMinutes: minutes,
    notesForHalf: half,
    notesGain: share,
    notesDecayPerWeek: optional(number({ min: 0.001, max: 10 })),
    trainingHoursForHalf: half,
    trainingGain: share,
    trainingHourEuros: optional(euros),
    selfHelpUpkeepMinutes: minutes,
    automation: optional(
      object<NonNullable<Scenario['levers']['automation']>>({
        buildEuros: euros,
        weekEuros: euros,
      }),
    ),
  }),
  prices: object<Scenario['prices']>({
    selfHelpEuros: euros,
    receptionEuros: euros,
    areaEuros: euros,
    specialistEuros: euros,
    wrongTeamEuros: euros,
    partnerEuros: optional(euros),
    receptionHourEuros: euros,
  }),
  lossPerHour: optional(byAny(AREAS, byEach(LEVELS, euros))),
  problems: optional(
    object<Problems>({
      identifyAfter: count(1, 10_000, 'tickets'),
      assessmentHalvingHours: half,
      hourEuros: euros,
      causes: where(list(cause, { min: 1 }), differ),
    }),
  ),
  changes: optional(changes),
  partners: optional(where(list(partner), differ)),
  start: given('the choices that the week starts with'),
});
