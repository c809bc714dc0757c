/** How many feel it (impact) and how soon it hurts (urgency), from most to least. */
export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];
export type ByLevel<T> = { readonly [level in Level]: T };

/** From first to last to be handled. */
export const PRIORITIES = ['p1', 'p2', 'p3', 'p4'] as const;
export type Priority = (typeof PRIORITIES)[number];
export type ByPriority<T> = { readonly [priority in Priority]: T };

/** Impact first, urgency second. */
export type PriorityMatrix = ByLevel<ByLevel<Priority>>;

/**
 * The 3 x 3 lookup of ServiceNow's default, with its two lowest levels as one
 * (ServiceNowDocs, def-prio-lookup-rules).
 */
export const PRIORITY_MATRIX: PriorityMatrix = {
  high: { high: 'p1', medium: 'p2', low: 'p3' },
  medium: { high: 'p2', medium: 'p3', low: 'p4' },
  low: { high: 'p3', medium: 'p4', low: 'p4' },
};

/** The priority that a matrix gives to an impact and an urgency. */
export const priorityOf = (
  impact: Level,
  urgency: Level,
  matrix: PriorityMatrix = PRIORITY_MATRIX,
): Priority => matrix[impact][urgency];
