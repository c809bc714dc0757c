import { fill } from '~/components/shell/fill';
import type { DeskView } from '~/sim/desk';
import type { Format, LabStrings } from './format';

/** `Tuesday 14:20`; the end of a run belongs to its last day. */
export const whenWord = (tick: number, endTick: number, format: Format): string =>
  tick < endTick ? format.moment(tick) : format.moment(tick - 1, '24:00');

/** How the desk stands at a moment, in a few short sentences. */
export function stateSentence(
  view: DeskView,
  endTick: number,
  format: Format,
  t: LabStrings,
): string {
  const line = view.teams.find((team) => team.line === 1);
  return fill(t.say.state, {
    when: whenWord(view.tick, endTick, format),
    open: view.openCount,
    waiting: line?.waiting ?? 0,
    longest: format.minutes(line?.longestWaitMinutes ?? 0),
    guests: view.withGuestCount,
  });
}
