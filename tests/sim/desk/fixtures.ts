import { scenarioSchema } from '~/schemas/scenario';
import type { DeskPolicy, Scenario, TicketKind } from '~/sim/desk';
import file from '~/content/scenarios/first-monday.json';

/** The first mission, read through its schema as the page reads it. */
export const firstMonday = scenarioSchema.parse(file);
export const scenario: Scenario = firstMonday.model;

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

const ALWAYS = {
  monday: [0, 24],
  tuesday: [0, 24],
  wednesday: [0, 24],
  thursday: [0, 24],
  friday: [0, 24],
  saturday: [0, 24],
  sunday: [0, 24],
} as const;

const kindOf = (id: string, share: number, level: 'high' | 'medium' | 'low'): TicketKind => {
  const odds = { high: 0, medium: 0, low: 0, [level]: 1 };
  const work = { shape: 'exponential', meanMinutes: 60 } as const;
  return {
    id,
    area: 'gate',
    share,
    impact: odds,
    urgency: odds,
    work: { reception: work, area: work, specialist: work },
    knownAtReception: 1,
    knownAtArea: 1,
    asksGuestShare: 0,
    comesBackShare: 0,
  };
};

/**
 * The campsite with everything taken away that textbooks leave out: reception never closes, knows all,
 * asks nothing, and works an hour a ticket on average. What is left is M/M/c.
 *
 * @param perHour arrivals an hour of each class, first class first
 */
export function textbookDesk(people: number, perHour: readonly number[], days: number): Scenario {
  const total = perHour.reduce((sum, rate) => sum + rate, 0);
  const levels = ['high', 'medium', 'low'] as const;
  const kinds = perHour.map((rate, index) =>
    kindOf(`class-${index + 1}`, rate / total, levels[index] ?? 'low'),
  );
  return {
    ...scenario,
    id: 'textbook',
    days,
    demand: {
      ticketsPerDay: Array.from({ length: 7 }, () => total * 24),
      hourWeights: Array.from({ length: 24 }, () => 1),
      dayFactorScv: 0,
    },
    channels: {
      app: { share: 0 },
      phone: { share: 1 },
      'walk-in': { share: 0 },
      mail: { share: 0 },
      sensors: { share: 0 },
    },
    kinds,
    teams: scenario.teams.map((team) => ({ ...team, hours: ALWAYS })),
    serviceHours: ALWAYS,
    start: {
      singlePointOfContact: true,
      peopleAtReception: people,
      kindsTriedAtReception: kinds.length,
      triageMinutes: 0,
      handOnAfterMinutes: 1_000_000,
      notesPerWeek: 0,
      trainingHours: 0,
      selfHelpKinds: 0,
      order: 'first-come',
    },
  };
}

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
