import { LEVELS, PRIORITIES } from '~/itsm';
import { OTHER_RANGES, leverRanges } from './policy';
import type { DeskPolicy, LeverRange } from './policy';
import type { Scenario } from './scenario';
import {
  CHANGE_TYPES,
  CLOCK_PAUSES,
  INTERRUPTIONS,
  PARTNER_CONTRACTS,
  QUEUE_ORDERS,
} from './words';

type Lever = keyof DeskPolicy;

const OFF_ON = [false, true] as const;

interface InLink {
  /** Capital letters, given once and never to another lever. */
  readonly key: string;
  /** Written by their place: a new word goes to the end of its list, or raises the model's version. */
  readonly words?: readonly unknown[];
}

/** How each lever stands in a link; one without words is a number with a range, or the matrix. */
export const LEVERS_IN_LINKS: Readonly<Record<Lever, InLink>> = {
  singlePointOfContact: { key: 'S', words: OFF_ON },
  peopleAtReception: { key: 'P' },
  kindsTriedAtReception: { key: 'K' },
  triageMinutes: { key: 'Q' },
  handOnAfterMinutes: { key: 'H' },
  notesPerWeek: { key: 'N' },
  trainingHours: { key: 'T' },
  selfHelpKinds: { key: 'G' },
  order: { key: 'O', words: QUEUE_ORDERS },
  interruption: { key: 'I', words: INTERRUPTIONS },
  hierarchicEscalation: { key: 'E', words: OFF_ON },
  problemHours: { key: 'C' },
  assessmentHours: { key: 'A' },
  lowRiskChange: { key: 'L', words: CHANGE_TYPES },
  highRiskChange: { key: 'R', words: CHANGE_TYPES },
  routeBySkill: { key: 'W', words: OFF_ON },
  callBack: { key: 'B', words: OFF_ON },
  chatsAtOnce: { key: 'Y' },
  automatedKinds: { key: 'U' },
  clockPauses: { key: 'D', words: CLOCK_PAUSES },
  majorIncidentMode: { key: 'M', words: OFF_ON },
  partnerContract: { key: 'V', words: PARTNER_CONTRACTS },
  closeAfterDays: { key: 'X' },
  priorityMatrix: { key: 'Z' },
};

/** Every lever there is. */
export const LEVERS = Object.keys(LEVERS_IN_LINKS) as Lever[];

const LEVER_OF = new Map(
  Object.entries(LEVERS_IN_LINKS).map(([lever, { key }]) => [key, lever as Lever] as const),
);
const RADIX = 36;
const LEVER = /([A-Z]+)([0-9a-z]+)/gy;

/** A whole number as a link writes it. */
export const digits = (whole: number): string => whole.toString(RADIX);

/** Reads one again, from 0; undefined for anything that `digits` does not write. */
export function wholeOf(text: string): number | undefined {
  const whole = Number.parseInt(text, RADIX);
  return whole >= 0 && digits(whole) === text ? whole : undefined;
}

/** The cells of a matrix, the most pressing first, as the digits of one number. */
function matrixNumber(matrix: NonNullable<DeskPolicy['priorityMatrix']>): number {
  const cells = LEVELS.flatMap((impact) => LEVELS.map((urgency) => matrix[impact][urgency]));
  return cells.reduce((sum, cell) => sum * PRIORITIES.length + PRIORITIES.indexOf(cell), 0);
}

/** A matrix again; some cells are undefined where the number is none of a matrix. */
function matrixOf(whole: number): unknown {
  const cells = LEVELS.length ** 2;
  const cell = (nth: number) => {
    const above = Math.floor(whole / PRIORITIES.length ** (cells - 1 - nth));
    return PRIORITIES[nth === 0 ? above : above % PRIORITIES.length];
  };
  const row = (impact: number) =>
    LEVELS.map((urgency, at) => [urgency, cell(impact * LEVELS.length + at)] as const);
  return Object.fromEntries(LEVELS.map((impact, at) => [impact, Object.fromEntries(row(at))]));
}

const rangeOf = (scenario: Scenario, lever: Lever): LeverRange | undefined => {
  const ranges: { readonly [lever in Lever]?: LeverRange } = {
    ...leverRanges(scenario),
    ...OTHER_RANGES,
  };
  return ranges[lever];
};

/** A choice as a whole number: of its step, its place among the words, or its cells. */
function numberOf(scenario: Scenario, lever: Lever, policy: DeskPolicy): number | undefined {
  const value = policy[lever];
  if (value === undefined) return undefined;
  if (typeof value === 'object') return matrixNumber(value);
  const range = rangeOf(scenario, lever);
  return range ? Number(value) / range.step : LEVERS_IN_LINKS[lever].words?.indexOf(value);
}

/** The choice again; a number out of range is still one. */
function choiceOf(scenario: Scenario, lever: Lever, whole: number): unknown {
  const range = rangeOf(scenario, lever);
  if (range) return whole * range.step;
  return lever === 'priorityMatrix' ? matrixOf(whole) : LEVERS_IN_LINKS[lever].words?.[whole];
}

/** The levers that stand elsewhere than at the start, each as its key and its number. */
export function writeLevers(scenario: Scenario, policy: DeskPolicy): string {
  const parts = LEVERS.flatMap((lever) => {
    const whole = numberOf(scenario, lever, policy);
    if (whole === undefined || whole === numberOf(scenario, lever, scenario.start)) return [];
    return LEVERS_IN_LINKS[lever].key + digits(whole);
  });
  return parts.join('');
}

export interface ReadLevers {
  /** What could be read, by field; not yet held against what is allowed. */
  readonly choices: Readonly<Record<string, unknown>>;
  /** All of the text was levers that are known, each named once. */
  readonly whole: boolean;
}

/** Reads levers up to the first place that is none. */
export function readLevers(scenario: Scenario, text: string): ReadLevers {
  const choices: Partial<Record<Lever, unknown>> = {};
  let whole = true;
  let end = 0;
  for (const [part, key = '', value = ''] of text.matchAll(LEVER)) {
    end += part.length;
    const lever = LEVER_OF.get(key);
    const nth = wholeOf(value);
    if (!lever || nth === undefined || Object.hasOwn(choices, lever)) {
      whole = false;
      continue;
    }
    const choice = choiceOf(scenario, lever, nth);
    if (choice === undefined) whole = false;
    else choices[lever] = choice;
  }
  return { choices, whole: whole && end === text.length };
}
