import { fill } from '~/components/shell/fill';
import type { Measures } from '~/sim/desk';
import type { Format, LabStrings } from './format';
import { judge } from './verdict';

/** What may stand behind a result: where guests and tickets lose time, and what it costs. */
const BEHIND = [
  'waitAtReceptionMinutes',
  'pingPongPer100',
  'handOffsPer100',
  'costPerTicketEuros',
  'gaveUpPer100',
] as const;
const MOST = 2;

/**
 * One sentence from a week's own numbers: what moved most for the better, and what for the worse.
 * Absent when nothing moves as far as the figures show.
 */
export function behindIt(
  before: Measures,
  now: Measures,
  format: Format,
  t: LabStrings,
): string | undefined {
  const moved = BEHIND.flatMap((id) => {
    const [from, to] = [before[id], now[id]];
    if (from === undefined || to === undefined) return [];
    const values = { before: format.measure(id, from), now: format.measure(id, to) };
    if (values.before === values.now) return [];
    return {
      words: fill(t.debrief.why[id], values),
      size: Math.abs(to - from) / Math.max(from, to),
      tone: judge(id, to - from),
    };
  }).toSorted((a, b) => b.size - a.size);
  const say = (tone: 'better' | 'worse') =>
    moved
      .filter((one) => one.tone === tone)
      .slice(0, MOST)
      .map(({ words }) => words)
      .join(t.debrief.why.and);
  const [better, worse] = [say('better'), say('worse')];
  if (better && worse) return fill(t.debrief.why.both, { better, worse });
  if (better) return fill(t.debrief.why.better, { better });
  return worse ? fill(t.debrief.why.worse, { worse }) : undefined;
}
