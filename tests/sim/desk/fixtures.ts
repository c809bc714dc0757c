import { invariant } from '~/base/invariant';
import { hasMission, scenarioSchema } from '~/schemas/scenario';
import type { DeskPolicy, Scenario, TicketKind } from '~/sim/desk';
import file from '~/content/scenarios/first-monday.json';
import itFile from '~/content/scenarios/it-department.json';

function missionOf(raw: unknown) {
  const read = scenarioSchema.parse(raw);
  invariant(hasMission(read), `${read.id} has a mission`);
  return read;
}

/** The first mission, read through its schema as the page reads it. */
export const firstMonday = missionOf(file);
export const scenario: Scenario = firstMonday.model;
/** Four weeks of about 2,500 tickets, with everything that the model knows. */
export const itDepartment: Scenario = scenarioSchema.parse(itFile).model;

/** Policies that differ in every lever, for laws that must hold under all of them. */
export const POLICIES: readonly (readonly [string, DeskPolicy])[] = [
  ['the start', scenario.start],
  ['more doors', { ...scenario.start, singlePointOfContact: false }],
  ['by priority', { ...scenario.start, order: 'by-priority' }],
  ['by due time', { ...scenario.start, order: 'by-due-time' }],
  ['work laid aside for a P1', { ...scenario.start, interruption: 'for-p1' }],
  ['all passed on', { ...scenario.start, kindsTriedAtReception: 0, triageMinutes: 0 }],
  [
    'everything at once',
    {
      singlePointOfContact: false,
      peopleAtReception: 1,
      kindsTriedAtReception: 9,
      triageMinutes: 1,
      handOnAfterMinutes: 60,
      notesPerWeek: 12,
      trainingHours: 6,
      selfHelpKinds: 5,
      order: 'by-due-time',
      interruption: 'for-higher',
    },
  ],
];

/** Four weeks of the first Monday in which half of what goes wrong with water and wifi has two causes. */
export const withCauses: Scenario = {
  ...scenario,
  id: 'with-causes',
  days: 28,
  rules: { ...scenario.rules, tellMinutes: [5, 10, 20] },
  problems: {
    identifyAfter: 5,
    assessmentHalvingHours: 2,
    hourEuros: 35,
    causes: [
      {
        id: 'worn-pump',
        kind: 'cold-shower',
        share: 0.7,
        diagnosis: { shape: 'fixed', meanMinutes: 120 },
        preparation: { shape: 'fixed', meanMinutes: 60 },
        changeWaitMinutes: 2880,
        failureShare: 0.4,
        workaround: { workShare: 0.5, atReception: true },
      },
      {
        id: 'old-access-point',
        kind: 'wifi-login',
        share: 0.5,
        diagnosis: { shape: 'lognormal', meanMinutes: 240, scv: 1 },
        preparation: { shape: 'lognormal', meanMinutes: 120, scv: 1 },
        changeWaitMinutes: 1440,
        failureShare: 0.2,
        workaround: { workShare: 0.7, atReception: false },
      },
    ],
  },
};

export const CAUSE_POLICIES: readonly (readonly [string, DeskPolicy])[] = [
  ['no hours for problems', withCauses.start],
  ['six hours for problems', { ...withCauses.start, problemHours: 6 }],
  [
    'twenty hours, changes assessed, work laid aside',
    {
      ...withCauses.start,
      problemHours: 20,
      assessmentHours: 4,
      interruption: 'for-higher',
      order: 'by-due-time',
    },
  ],
  [
    'tickets that go up',
    { ...withCauses.start, problemHours: 6, hierarchicEscalation: true, interruption: 'for-p1' },
  ],
];

const everyDay = scenario.teams[0]!.hours;

/** Two weeks of the campsite with everything that the model knows. */
export const everything: Scenario = {
  ...withCauses,
  id: 'everything',
  days: 14,
  demand: {
    ...scenario.demand,
    surges: [
      { kind: 'no-power-or-water', cause: 'storm', fromMinute: 3000, minutes: 120, tickets: 40 },
    ],
  },
  channels: {
    ...scenario.channels,
    phone: { share: 0.2, patienceMeanMinutes: 20, impatientShare: 0.1, callBackShare: 0.7 },
    chat: { share: 0.1, patienceMeanMinutes: 15, slowdown: 0.3 },
  },
  kinds: scenario.kinds.map((kind) => ({
    ...kind,
    ...(kind.id === 'order-or-hire' && {
      type: 'service-request',
      automation: { share: 0.8, minutes: 1 },
    }),
    ...(kind.id === 'arrival-question' && {
      type: 'question',
      selfHelp: { uptake: 0.5, success: 0.9, minutes: 4, fromNotes: true },
    }),
    ...(kind.id === 'noise' && { type: 'complaint' }),
    ...(kind.id === 'wifi-login' && { asksPartnerShare: 0.6 }),
    ...(kind.id === 'cold-shower' && { needsChange: { share: 0.3, risk: 'high' as const } }),
  })) as readonly TicketKind[],
  teams: scenario.teams.map((team) =>
    team.line === 1
      ? {
          ...team,
          skills: [
            ['bookings', 'shop', 'gate'],
            ['water', 'wifi', 'gate'],
            ['bookings', 'water', 'wifi', 'shop'],
          ],
        }
      : team,
  ),
  rules: {
    ...withCauses.rules,
    readInMinutes: 2,
    answerReturns: { share: 0.3, minutes: 3 },
    callBackMinutes: 2,
    closeAfterDays: 5,
    complaints: { kind: 'noise', lateShare: 0.2 },
    majorIncident: { linkMinutes: 2, callOutMinutes: 45 },
  },
  levers: {
    ...scenario.levers,
    notesDecayPerWeek: 0.5,
    automation: { buildEuros: 3000, weekEuros: 40 },
  },
  prices: { ...scenario.prices, partnerEuros: 600 },
  problems: {
    ...withCauses.problems!,
    causes: [
      ...withCauses.problems!.causes.map((cause) => ({ ...cause, incidentsWhenFailed: 6 })),
      {
        id: 'storm',
        kind: 'no-power-or-water',
        share: 0,
        diagnosis: { shape: 'fixed', meanMinutes: 600 },
        preparation: { shape: 'fixed', meanMinutes: 600 },
        changeWaitMinutes: 1440,
        failureShare: 0,
        workaround: { workShare: 1, atReception: false },
        outage: { repair: { shape: 'fixed', meanMinutes: 90 }, declareAfter: 4 },
      },
    ],
  },
  changes: {
    types: {
      standard: { waitMinutes: 60, assessedShare: 0, failureFactor: 1 },
      normal: { waitMinutes: 2880, assessedShare: 1, failureFactor: 1 },
      emergency: { waitMinutes: 30, assessedShare: 0.25, failureFactor: 1.5 },
    },
    assessmentHalvingHours: 2,
    hourEuros: 60,
    incidentsAfter: { shape: 'exponential', meanMinutes: 180 },
    ticketChange: { failureShare: 0.2, incidents: 2 },
    planned: [
      {
        id: 'new-booking-page',
        risk: 'high',
        askedMinute: 1000,
        valueEurosPerDay: 200,
        failureShare: 0.6,
        incidents: 12,
        kind: 'booking-change',
      },
      {
        id: 'longer-hours-in-shop',
        risk: 'low',
        askedMinute: 2000,
        valueEurosPerDay: 20,
        failureShare: 0.05,
        incidents: 3,
        kind: 'order-or-hire',
      },
    ],
  },
  partners: [
    {
      id: 'network-company',
      areas: ['wifi'],
      hours: everyDay,
      contracts: {
        basic: {
          promisedMinutes: 1440,
          answer: { shape: 'lognormal', meanMinutes: 900, scv: 1 },
          weekEuros: 0,
        },
        fast: {
          promisedMinutes: 240,
          answer: { shape: 'lognormal', meanMinutes: 150, scv: 1 },
          weekEuros: 120,
        },
      },
    },
  ],
};

export const EVERYTHING_POLICIES: readonly (readonly [string, DeskPolicy])[] = [
  ['everything at its start', everything.start],
  [
    'every choice at once',
    {
      ...everything.start,
      order: 'by-priority',
      interruption: 'for-p1',
      hierarchicEscalation: true,
      problemHours: 20,
      assessmentHours: 2,
      lowRiskChange: 'standard',
      highRiskChange: 'emergency',
      routeBySkill: true,
      callBack: true,
      chatsAtOnce: 3,
      automatedKinds: 1,
      clockPauses: 'for-others',
      majorIncidentMode: true,
      partnerContract: 'fast',
      closeAfterDays: 1,
      notesPerWeek: 6,
      priorityMatrix: {
        high: { high: 'p1', medium: 'p1', low: 'p2' },
        medium: { high: 'p2', medium: 'p3', low: 'p4' },
        low: { high: 'p4', medium: 'p4', low: 'p4' },
      },
    },
  ],
  [
    'doors open and no clock that rests',
    { ...everything.start, singlePointOfContact: false, clockPauses: 'never', chatsAtOnce: 2 },
  ],
];
