export { LEVELS, PRIORITIES, PRIORITY_MATRIX, priorityOf } from './priority';
export type { ByLevel, ByPriority, Level, Priority, PriorityMatrix } from './priority';
export type { ServiceTarget } from './service-target';
