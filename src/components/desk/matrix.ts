import { LEVELS, type Level, type Priority, type PriorityMatrix } from '~/itsm';
import type { TicketKind } from '~/sim/desk';

/** How many cells of a matrix differ from another's. */
export const cellsMoved = (matrix: PriorityMatrix, before: PriorityMatrix): number =>
  LEVELS.flatMap((impact) => LEVELS.map((urgency) => [impact, urgency] as const)).filter(
    ([impact, urgency]) => matrix[impact][urgency] !== before[impact][urgency],
  ).length;

/** The same matrix with another priority in one cell. */
export const withCell = (
  matrix: PriorityMatrix,
  impact: Level,
  urgency: Level,
  priority: Priority,
): PriorityMatrix => ({ ...matrix, [impact]: { ...matrix[impact], [urgency]: priority } });

/** Part of all tickets that falls in a cell; impact and urgency are drawn apart from each other. */
export const cellShare = (kinds: readonly TicketKind[], impact: Level, urgency: Level): number =>
  kinds.reduce((sum, kind) => sum + kind.share * kind.impact[impact] * kind.urgency[urgency], 0);
