import { choiceFault, numberFault, rangeText } from './faults';
import type { NumberRange } from './faults';
import { plain } from './spec';
import type { Spec } from './spec';

/** A finite number in a range. */
export const number = (range: NumberRange): Spec<number> =>
  plain(`a number ${rangeText(range)}`, (given) => numberFault(given, range));

/** How many there are of something. */
export const count = (min: number, max: number, unit?: string): Spec<number> =>
  number({ min, max, step: 1, ...(unit !== undefined && { unit }) });

/** A part of a whole, or odds. */
export const share: Spec<number> = number({ min: 0, max: 1 });

/** About five weeks: whatever is drawn around it still fits the event list's clock. */
const MOST_MINUTES = 50_000;

/** A length of time that may be nothing. */
export const minutes: Spec<number> = number({ min: 0, max: MOST_MINUTES, unit: 'minutes' });

/** A length of time that is something. */
export const someMinutes: Spec<number> = number({ min: 0.01, max: MOST_MINUTES, unit: 'minutes' });

/** An amount of money, from nothing up. */
export const euros: Spec<number> = number({ min: 0, max: 1_000_000, unit: 'euros' });

/** One of these and nothing else. */
export const oneOf = <const T extends string | number | boolean>(choices: readonly T[]): Spec<T> =>
  plain(`one of: ${choices.join(', ')}`, (given) => choiceFault(given, choices));

/** Yes or no. */
export const flag: Spec<boolean> = oneOf([true, false]);

const LONGEST = 60;

/** Words to read; at most 60 characters. */
export const text: Spec<string> = plain(`text of 1 to ${LONGEST} characters`, (given) =>
  typeof given === 'string' && given.length >= 1 && given.length <= LONGEST
    ? undefined
    : { code: 'not-text', message: `This must be text of 1 to ${LONGEST} characters.` },
);

const AN_ID = 'lower-case words with hyphens, like cold-shower';

/** A name that other places refer to. */
export const id: Spec<string> = plain(`an id: ${AN_ID}`, (given) =>
  typeof given === 'string' && given.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(given)
    ? undefined
    : { code: 'not-an-id', message: `An id is ${AN_ID}.` },
);
