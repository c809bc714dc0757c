import { fill } from '~/components/shell/fill';
import type { LabStrings } from './format';

/** Settled under both policies, only now, or only before. */
export type HomeDot = 'both' | 'extra' | 'gone';

/**
 * One dot per settled ticket; where that would not fit, each dot stands for several, and `each` says
 * for how many.
 */
export function homeDots(
  now: number,
  before: number,
  room: number,
): { readonly dots: readonly HomeDot[]; readonly each: number } {
  const all = Math.max(now, before);
  const each = Math.max(1, Math.ceil(all / Math.max(1, room)));
  const count = (value: number) => Math.round(value / each);
  const dots = Array.from({ length: count(all) }, (_, index): HomeDot => {
    if (index >= count(now)) return 'gone';
    return index >= count(before) ? 'extra' : 'both';
  });
  return { dots, each };
}

/** `9 more`, `5 fewer`, `as before`. */
export function countWord(difference: number, t: LabStrings): string {
  if (difference === 0) return t.change.asBefore;
  const word = difference > 0 ? t.change.countMore : t.change.countFewer;
  return fill(word, { n: Math.abs(difference) });
}
