import { DAY_SECONDS, HOUR_SECONDS } from '~/base/ticks';
import type { RunColumns } from './columns';
import type { Scenario } from './scenario';
import { NONE } from './tables';
import { SPELL } from './words';

/** Open tickets at each full hour, from Monday 00:00 to the end of the scenario's days or of the run so far. */
export function openByHourOf(columns: RunColumns, scenario: Scenario): readonly number[] {
  const { spells, spellKind, spellFrom, spellUntil } = columns;
  const end = Math.min(columns.untilTick, scenario.days * DAY_SECONDS);
  const changes = new Float64Array(Math.floor(end / HOUR_SECONDS) + 1);
  /** Counts from the first full hour at or after a moment. */
  const count = (at: number, by: number) => {
    const hour = Math.ceil(at / HOUR_SECONDS);
    if (hour < changes.length) changes[hour]! += by;
  };
  for (let id = 0; id < columns.tickets; id += 1) {
    if (columns.prevented[id] === 1) continue;
    count(columns.arrived[id]!, 1);
    const settled = columns.settled[id]!;
    const gone = settled === NONE ? columns.gaveUp[id]! : settled;
    if (gone !== NONE) count(gone, -1);
  }
  for (let row = 0; row < spells; row += 1) {
    if (spellKind[row] !== SPELL.thoughtSettled) continue;
    const until = spellUntil[row]!;
    if (until === NONE) continue;
    count(spellFrom[row]!, -1);
    count(until, 1);
  }
  let open = 0;
  return Array.from(changes, (change) => (open += change));
}
