import { interval, type BankFigures } from '~/exam';

/** `25 %`, with a space that does not break. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** Chance of a right answer among four options. */
export const CHANCE = 0.25;

/** Every interval of a rule holds chance. */
export const isBlind = ({ guessers }: BankFigures): boolean =>
  guessers.every(({ interval: [low, high] }) => low <= CHANCE && CHANCE <= high);

/** The best score of a rule on a paper; `undefined` without papers. */
export const bestScore = (papers: readonly number[]): number | undefined =>
  papers.length > 0 ? Math.max(...papers) : undefined;

/** The share axis of the strips ends here, a little past the widest interval of a fair bank. */
const AXIS = 0.5;
const WIDTH = 200;
const x = (share: number) => Math.min(share / AXIS, 1) * WIDTH;

/** Where an interval lies on its strip, in the units of the drawing. */
export function strip(right: number, of: number) {
  const [low, high] = interval(right, of);
  return { width: WIDTH, chance: x(CHANCE), low: x(low), bar: x(high) - x(low), at: x(right / of) };
}
