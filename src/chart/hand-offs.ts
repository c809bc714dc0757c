import { scaleLinear } from 'd3-scale';

/** Tickets with the same number of hand-offs. */
export interface HandOffGroup {
  readonly handOffs: number;
  readonly tickets: number;
  /** Mean time to resolve. */
  readonly hours: number;
  /** The same under the baseline. */
  readonly beforeHours?: number;
}

/**
 * Hours that go with one more hand-off: the slope of the least-squares line through all tickets.
 * It says what goes together, not what causes what. Undefined where there is nothing to compare.
 */
export function hoursPerHandOff(groups: readonly HandOffGroup[]): number | undefined {
  const tickets = groups.reduce((sum, group) => sum + group.tickets, 0);
  if (tickets === 0) return undefined;
  const mean = (of: (group: HandOffGroup) => number) =>
    groups.reduce((sum, group) => sum + group.tickets * of(group), 0) / tickets;
  const middle = mean(({ handOffs }) => handOffs);
  const level = mean(({ hours }) => hours);
  const spread = mean(({ handOffs }) => (handOffs - middle) * (handOffs - middle));
  if (spread === 0) return undefined;
  return mean(({ handOffs, hours }) => (handOffs - middle) * (hours - level)) / spread;
}

export interface HandOffStep {
  readonly y: number;
  readonly end: number;
  /** Where the row above ends: from here on it is what one more hand-off adds. */
  readonly from: number;
  readonly addedHours: number;
  readonly before: number | undefined;
  /** The way of such a ticket: as many turns as hand-offs. */
  readonly zigzag: string;
}

export interface HandOffBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly glyph: { readonly x: number; readonly width: number; readonly height: number };
}

/** Groups as bars of hours under each other, each with its zigzag before it. */
export function handOffSteps(
  groups: readonly HandOffGroup[],
  { left, right, top, bottom, glyph }: HandOffBox,
): readonly HandOffStep[] {
  const most = Math.max(1e-9, ...groups.flatMap((one) => [one.hours, one.beforeHours ?? 0]));
  const x = scaleLinear([0, most], [left, right]);
  const row = (bottom - top) / Math.max(1, groups.length);
  return groups.map((group, nth) => {
    const above = groups[nth - 1]?.hours ?? 0;
    const y = top + (nth + 0.5) * row;
    return {
      y,
      end: x(group.hours),
      from: x(Math.min(above, group.hours)),
      addedHours: group.hours - above,
      before: group.beforeHours === undefined ? undefined : x(group.beforeHours),
      zigzag: zigzag(nth, glyph, y),
    };
  });
}

function zigzag(turns: number, { x, width, height }: HandOffBox['glyph'], middle: number): string {
  const step = width / (turns + 1);
  const corners = Array.from({ length: turns + 2 }, (_, nth) => {
    const y = turns === 0 ? middle : middle + (nth % 2 === 0 ? height / 2 : -height / 2);
    return `${x + nth * step} ${y}`;
  });
  return `M${corners.join('L')}`;
}
