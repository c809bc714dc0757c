import type { Issue, IssueCode } from '../issue';
import { nearest } from './nearest';

/** What is wrong, without where. */
export type Fault = Omit<Issue, 'field' | 'given'>;

/** Which numbers may stand in a place. `step` 1 means whole numbers; absent: any. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string;
}

/** Nearer to 0 than this, a number means nothing and its reciprocal too much. */
const FINEST = 1e-9;

/** `from 0 to 1`, `from 1 to 92 days`. */
export const rangeText = ({ min, max, unit }: NumberRange): string =>
  `from ${min} to ${max}${unit === undefined ? '' : ` ${unit}`}`;

/** What is wrong with a number for a range; nothing when it fits. */
export function numberFault(given: unknown, range: NumberRange): Fault | undefined {
  const { min, max, step, unit } = range;
  const says = (code: IssueCode, message: string): Fault => ({
    code,
    min,
    max,
    ...(step !== undefined && code === 'not-a-step' && { step }),
    ...(unit !== undefined && { unit }),
    message,
  });
  const text = rangeText(range);
  if (typeof given !== 'number' || !Number.isFinite(given)) {
    return says('not-a-number', `This must be a number ${text}.`);
  }
  if (given < min) return says('too-low', `${given} is too low: choose ${text}.`);
  if (given > max) return says('too-high', `${given} is too high: choose ${text}.`);
  if (step !== undefined && !Number.isInteger(given / step)) {
    const steps = step === 1 ? 'a whole number' : `a step of ${step}`;
    return says('not-a-step', `Choose ${steps}, ${text}.`);
  }
  if (given !== 0 && Math.abs(given) < FINEST) {
    return says('too-fine', `${given} is too close to 0: write 0, or at least ${FINEST}.`);
  }
  return undefined;
}

/** What is wrong with a choice; nothing when it is one of them. */
export function choiceFault(given: unknown, choices: readonly unknown[]): Fault | undefined {
  if (choices.includes(given)) return undefined;
  const names = choices.map(String);
  return { code: 'not-a-choice', choices: names, message: `Choose one of: ${names.join(', ')}.` };
}

/** A name that is not among the known ones; `noun` says what it should name, `otherwise` what to do. */
export function unknownFault(
  code: 'unknown' | 'no-such-id',
  noun: string,
  name: string,
  known: readonly string[],
  otherwise: string,
): Fault {
  const meant = nearest(name, known);
  const start = `There is no ${noun} called ${name.slice(0, 40)}`;
  if (meant === undefined) return { code, message: `${start}${otherwise}.` };
  return { code, choices: [meant], message: `${start}: did you mean ${meant}?` };
}
