export { costOf } from './cost';
export type { LinePrices, LinesUsed } from './cost';
export { LEVELS, PRIORITIES, PRIORITY_MATRIX, priorityOf } from './priority';
export type { ByLevel, ByPriority, Level, Priority, PriorityMatrix } from './priority';
export {
  addServiceSeconds,
  isOpen,
  serviceCalendar,
  serviceSecondsBetween,
  serviceSecondsUntil,
} from './service-calendar';
export type { ServiceCalendar, WeekHours } from './service-calendar';
export type { ServiceTarget } from './service-target';
export { LATENESS, NEARLY_LATE_SHARE, dueTick, latenessOf, readClock } from './sla-clock';
export type { ClockReading, ClockStretch, Lateness } from './sla-clock';
