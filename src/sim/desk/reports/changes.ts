import { DAY_SECONDS } from '~/base/ticks';
import type { Tick } from '~/base/ticks';
import type { ChangeRecord } from '../change-types';
import type { Scenario } from '../scenario';

/** Speed against safety: what the changes of a run came to. */
export interface ChangeReport {
  readonly tries: number;
  readonly failed: number;
  /** Incidents that failed changes brought, whatever they were for. */
  readonly incidents: number;
  /** Mean days from being asked for until made well; absent when none was. */
  readonly meanDays: number | undefined;
  /** What was lost while planned changes were waited for, up to now. */
  readonly delayEuros: number;
}

/** What the changes of a run came to; delay in euros is days until made well times the value of a day. */
export function changeReport(
  changes: readonly ChangeRecord[],
  untilTick: Tick,
  scenario: Scenario,
): ChangeReport {
  const planned = scenario.changes?.planned ?? [];
  const waits = planned.map(({ id, askedMinute, valueEurosPerDay }) => {
    const made = changes.find(
      ({ of, source, failed }) => source === 'planned' && of === id && !failed,
    );
    const days = ((made?.madeTick ?? untilTick) - askedMinute * 60) / DAY_SECONDS;
    return { isMade: made !== undefined, days: Math.max(0, days), valueEurosPerDay };
  });
  const made = waits.filter(({ isMade }) => isMade);
  return {
    tries: changes.length,
    failed: changes.filter(({ failed }) => failed).length,
    incidents: changes.reduce((sum, { incidents }) => sum + incidents, 0),
    meanDays:
      made.length > 0 ? made.reduce((sum, { days }) => sum + days, 0) / made.length : undefined,
    delayEuros: waits.reduce((sum, { days, valueEurosPerDay }) => sum + days * valueEurosPerDay, 0),
  };
}
