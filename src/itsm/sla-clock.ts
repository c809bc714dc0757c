import { MINUTE_SECONDS } from '~/base/ticks';
import type { Tick } from '~/base/ticks';
import { addServiceSeconds, serviceSecondsBetween } from './service-calendar';
import type { ServiceCalendar } from './service-calendar';

/** A part of a ticket's life during which its clock is held, or not. */
export interface ClockStretch {
  readonly fromTick: Tick;
  readonly untilTick: Tick;
  /** Held, because somebody outside the desk has to act first. */
  readonly paused: boolean;
}

/** Where the time went; the four parts add up to calendar time. */
export interface ClockReading {
  /** Counted: open hours, not held. */
  readonly ranSeconds: number;
  /** Open hours while held: what the agreement leaves out. */
  readonly pausedSeconds: number;
  /** Closed hours, held or not. */
  readonly closedSeconds: number;
}

/** Where the time of a ticket's stretches went, by a calendar. */
export function readClock(
  calendar: ServiceCalendar,
  stretches: readonly ClockStretch[],
): ClockReading {
  let ranSeconds = 0;
  let pausedSeconds = 0;
  let closedSeconds = 0;
  for (const { fromTick, untilTick, paused } of stretches) {
    const open = serviceSecondsBetween(calendar, fromTick, untilTick);
    if (paused) pausedSeconds += open;
    else ranSeconds += open;
    closedSeconds += untilTick - fromTick - open;
  }
  return { ranSeconds, pausedSeconds, closedSeconds };
}

/** When a clock that has run so long, and runs on from now, reaches its target; the past has no due moment but now. */
export function dueTick(
  calendar: ServiceCalendar,
  now: Tick,
  ranSeconds: number,
  targetMinutes: number,
): Tick | undefined {
  const left = targetMinutes * MINUTE_SECONDS - ranSeconds;
  return left <= 0 ? now : addServiceSeconds(calendar, now, left);
}

export const LATENESS = ['no', 'nearly', 'late'] as const;
export type Lateness = (typeof LATENESS)[number];

/** Where a clock gets its flag. */
export const NEARLY_LATE_SHARE = 0.75;

/** How late a clock is that has used a share of its target; on the dot is in time. */
export function latenessOf(usedShare: number): Lateness {
  if (usedShare > 1) return 'late';
  return usedShare >= NEARLY_LATE_SHARE ? 'nearly' : 'no';
}
