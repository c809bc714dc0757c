import type { ExamDepth } from '~/schemas/place';

/** The three fields of the map: the categories of practices. */
export const FIELDS = ['general-management', 'service-management', 'technical-management'] as const;
export type Field = (typeof FIELDS)[number];

export const DEPTHS = ['in-depth', 'purpose', 'none'] as const satisfies readonly ExamDepth[];

/** What a reader wants to see; what is left out is not asked for. */
export interface PracticeFilter {
  readonly field?: Field | undefined;
  readonly depth?: ExamDepth | undefined;
}

/** Reads `#field=service-management&depth=purpose`; what it does not know, it leaves out. */
export function parseFilter(hash: string): PracticeFilter {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    field: FIELDS.find((field) => field === asked.get('field')),
    depth: DEPTHS.find((depth) => depth === asked.get('depth')),
  };
}

/** The hash of a filter, and nothing for one that asks for nothing. */
export function formatFilter({ field, depth }: PracticeFilter): string {
  const parts = [field && `field=${field}`, depth && `depth=${depth}`].filter(Boolean);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

export const passes = (
  { field, depth }: PracticeFilter,
  practice: { readonly field: string; readonly depth: string },
): boolean =>
  (field === undefined || field === practice.field) &&
  (depth === undefined || depth === practice.depth);
