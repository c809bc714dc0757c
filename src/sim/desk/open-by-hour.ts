import { DAY_SECONDS, HOUR_SECONDS } from '~/base/ticks';
import type { DeskRun } from './records';
import type { Scenario } from './scenario';

/** Open tickets at each full hour, from Monday 00:00 to the end of the scenario's days or of the run so far. */
export function openByHour(run: DeskRun, scenario: Scenario): readonly number[] {
  const end = Math.min(run.untilTick, scenario.days * DAY_SECONDS);
  const changes = new Float64Array(Math.floor(end / HOUR_SECONDS) + 1);
  /** Counts from the first full hour at or after a moment. */
  const count = (at: number, by: number) => {
    const hour = Math.ceil(at / HOUR_SECONDS);
    if (hour < changes.length) changes[hour]! += by;
  };
  for (const ticket of run.tickets) {
    count(ticket.arrivedTick, 1);
    const gone = ticket.settledTick ?? ticket.gaveUpTick;
    if (gone !== undefined) count(gone, -1);
  }
  for (const spell of run.spells) {
    if (spell.kind !== 'thought-settled' || spell.untilTick === undefined) continue;
    count(spell.fromTick, -1);
    count(spell.untilTick, 1);
  }
  let open = 0;
  return Array.from(changes, (change) => (open += change));
}
