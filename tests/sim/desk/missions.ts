import type { DeskPolicy } from '~/sim/desk';

/** In words, what is chosen, and the level that it reaches. */
export type Choice = readonly [name: string, change: Partial<DeskPolicy>, level: 0 | 1 | 2 | 3];

interface Expected {
  readonly weeks: number;
  readonly choices: readonly Choice[];
  /** The right answer to the prediction. */
  readonly right: string;
}

/**
 * What each mission is held to, on the mean of so many replications. Nothing done stands first, the cure
 * that somebody demands second, the best last.
 */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  'first-monday': {
    weeks: 40,
    right: 'later',
    choices: [
      ['nothing', {}, 0],
      ['more doors, as the manager says', { singlePointOfContact: false }, 0],
      ['ten people, at any price', { peopleAtReception: 10 }, 0],
      ['all self-help', { selfHelpKinds: 5 }, 1],
      ['self-help and notes', { selfHelpKinds: 5, notesPerWeek: 4 }, 2],
      ['self-help and one more person', { selfHelpKinds: 5, peopleAtReception: 4 }, 3],
    ],
  },
  'high-season': {
    weeks: 20,
    right: 'half',
    choices: [
      ['nothing', {}, 0],
      ['the urgent calls first, as the manager says', { order: 'by-priority' }, 0],
      ['calls cut off after five minutes', { handOnAfterMinutes: 5 }, 0],
      ['ten people, at any price', { peopleAtReception: 10 }, 0],
      ['one more person', { peopleAtReception: 7 }, 1],
      ['two more people', { peopleAtReception: 8 }, 2],
      ['two more people and self-help', { peopleAtReception: 8, selfHelpKinds: 3 }, 3],
    ],
  },
  'shift-left': {
    weeks: 20,
    right: 'no-cheaper',
    choices: [
      ['nothing', {}, 0],
      ['one person fewer, as the accountant says', { peopleAtReception: 2 }, 0],
      ['everything passed on early', { handOnAfterMinutes: 5 }, 0],
      ['self-help without notes', { selfHelpKinds: 3 }, 0],
      ['as many notes as can be', { notesPerWeek: 12 }, 1],
      ['notes', { notesPerWeek: 8 }, 1],
      ['all that a machine can do', { automatedKinds: 2 }, 1],
      ['notes, and self-help from them', { notesPerWeek: 8, selfHelpKinds: 3 }, 2],
      ['both, and a machine', { notesPerWeek: 8, selfHelpKinds: 3, automatedKinds: 2 }, 3],
    ],
  },
  'wifi-keeps-falling-over': {
    weeks: 20,
    right: 'no-fewer',
    choices: [
      ['nothing', {}, 0],
      ['two more at the counter, as the manager says', { peopleAtReception: 5 }, 0],
      ['a whole week for problems, and nothing assessed', { problemHours: 40 }, 0],
      ['half a week, and nothing assessed', { problemHours: 20 }, 0],
      ['changes assessed, and no hours to find what to change', { assessmentHours: 4 }, 0],
      ['few hours, and changes assessed', { problemHours: 12, assessmentHours: 2 }, 1],
      ['half a week, and changes assessed', { problemHours: 20, assessmentHours: 4 }, 2],
      ['more hours, and changes assessed', { problemHours: 30, assessmentHours: 4 }, 3],
    ],
  },
  'storm-night': {
    weeks: 20,
    right: 'by-a-quarter',
    choices: [
      ['nothing', {}, 0],
      ['eight at the phones, as the owner says', { peopleAtReception: 8 }, 0],
      ['everybody told', { hierarchicEscalation: true }, 0],
      ['by priority', { order: 'by-priority' }, 1],
      ['work laid aside', { interruption: 'for-higher' }, 1],
      ['the outage led as one', { majorIncidentMode: true }, 2],
      [
        'the outage led as one, the rest by priority',
        { majorIncidentMode: true, order: 'by-priority' },
        3,
      ],
    ],
  },
  'change-week': {
    weeks: 40,
    right: 'more',
    choices: [
      ['nothing', {}, 0],
      [
        'everything in a hurry, as the owner says',
        { lowRiskChange: 'emergency', highRiskChange: 'emergency' },
        0,
      ],
      ['nothing assessed', { assessmentHours: 0 }, 0],
      ['all of it pre-authorized', { lowRiskChange: 'standard', highRiskChange: 'standard' }, 0],
      ['less assessment', { assessmentHours: 6 }, 1],
      ['low risk pre-authorized', { lowRiskChange: 'standard' }, 1],
      [
        'low risk pre-authorized, the rest an hour less',
        { lowRiskChange: 'standard', assessmentHours: 7 },
        2,
      ],
      [
        'low risk pre-authorized, half of the assessment',
        { lowRiskChange: 'standard', assessmentHours: 4 },
        3,
      ],
    ],
  },
  'all-green-everyone-angry': {
    weeks: 20,
    right: 'a-part-fewer',
    choices: [
      ['nothing', {}, 0],
      ['an honest clock, as the manager says', { clockPauses: 'never' }, 0],
      ['what is due first', { order: 'by-due-time' }, 0],
      ['tickets left open longer', { closeAfterDays: 7 }, 0],
      ['one more person, at any price', { peopleAtReception: 3 }, 0],
      ['all self-help', { selfHelpKinds: 2 }, 1],
      [
        'self-help, notes and calling back',
        { selfHelpKinds: 2, notesPerWeek: 4, callBack: true },
        2,
      ],
      [
        'the same, and asked first',
        { selfHelpKinds: 2, notesPerWeek: 4, callBack: true, triageMinutes: 2 },
        2,
      ],
      [
        'the same, and a fast partner and small changes without waiting',
        {
          selfHelpKinds: 2,
          notesPerWeek: 4,
          callBack: true,
          triageMinutes: 2,
          partnerContract: 'fast',
          lowRiskChange: 'standard',
        },
        3,
      ],
    ],
  },
};
