import type { WeekHours } from '~/itsm';
import { AREAS } from '~/sim/desk';
import type { Scenario, TicketKind } from '~/sim/desk';

const ALWAYS: WeekHours = {
  monday: [0, 24],
  tuesday: [0, 24],
  wednesday: [0, 24],
  thursday: [0, 24],
  friday: [0, 24],
  saturday: [0, 24],
  sunday: [0, 24],
};
const HOUR_OF_WORK = { shape: 'exponential', meanMinutes: 60 } as const;
const LONG = { responseMinutes: 60, resolutionMinutes: 480 } as const;
const NEVER_MINUTES = 1_000_000;
/** Most people that a team can have. */
const NAMES = Array.from({ length: 10 }, (_, index) => `Person ${index + 1}`);

const kindOf = (id: string, share: number, level: 'high' | 'medium' | 'low'): TicketKind => ({
  id,
  area: 'gate',
  share,
  impact: { high: 0, medium: 0, low: 0, [level]: 1 },
  urgency: { high: 0, medium: 0, low: 0, [level]: 1 },
  work: { reception: HOUR_OF_WORK, area: HOUR_OF_WORK, specialist: HOUR_OF_WORK },
  knownAtReception: 1,
  knownAtArea: 1,
  asksGuestShare: 0,
  comesBackShare: 0,
});

/**
 * A desk with everything taken away that textbooks leave out: reception never closes, knows all, asks
 * nothing, and works an hour a ticket on average. What is left is M/M/c. Teams behind it stand idle.
 *
 * @param perHour arrivals an hour of each class, first class first, at most three
 */
export function textbookDesk(people: number, perHour: readonly number[], days: number): Scenario {
  const total = perHour.reduce((sum, rate) => sum + rate, 0);
  const levels = ['high', 'medium', 'low'] as const;
  const team = { areas: AREAS, people: 1, hours: ALWAYS, names: NAMES };
  return {
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
    kinds: perHour.map((rate, index) =>
      kindOf(`class-${index + 1}`, rate / total, levels[index] ?? 'low'),
    ),
    teams: [
      { ...team, id: 'reception', line: 1 },
      { ...team, id: 'area', line: 2 },
      { ...team, id: 'specialists', line: 3 },
    ],
    priorityMatrix: {
      high: { high: 'p1', medium: 'p2', low: 'p3' },
      medium: { high: 'p2', medium: 'p3', low: 'p4' },
      low: { high: 'p3', medium: 'p4', low: 'p4' },
    },
    serviceHours: ALWAYS,
    targets: { p1: LONG, p2: LONG, p3: LONG, p4: LONG },
    rules: {
      handOverMinutes: 0,
      wrongTeamShare: 0,
      triageHalvingMinutes: 1,
      directShare: 0,
      guessWrongShare: 0,
      wrongTeamMinutes: 0,
      areaHandOnAfterMinutes: NEVER_MINUTES,
      guestAnswer: HOUR_OF_WORK,
      comeBackAfter: HOUR_OF_WORK,
    },
    levers: {
      noteMinutes: 0,
      notesForHalf: 1,
      notesGain: 0,
      trainingHoursForHalf: 1,
      trainingGain: 0,
      selfHelpUpkeepMinutes: 0,
    },
    prices: {
      selfHelpEuros: 0,
      receptionEuros: 0,
      areaEuros: 0,
      specialistEuros: 0,
      wrongTeamEuros: 0,
      receptionHourEuros: 0,
    },
    start: {
      singlePointOfContact: true,
      peopleAtReception: people,
      kindsTriedAtReception: perHour.length,
      triageMinutes: 0,
      handOnAfterMinutes: NEVER_MINUTES,
      notesPerWeek: 0,
      trainingHours: 0,
      selfHelpKinds: 0,
      order: 'first-come',
    },
  };
}
