import { curveMonotoneX, line } from 'd3-shape';

export interface ProfileBox {
  readonly width: number;
  /** Room kept free above the highest point. */
  readonly top: number;
  /** Where zero stands. */
  readonly bottom: number;
  /** Hours from the left edge to the right one. */
  readonly hours: number;
}

/** Where hours and tickets stand in the elevation profile of a week. */
export interface ProfileScale extends ProfileBox {
  readonly x: (hour: number) => number;
  readonly y: (open: number) => number;
}

/**
 * What the top of a profile stands for: in eighths of a power of two, so that
 * a growing week seldom moves what is drawn already. A quiet week is not drawn as a mountain.
 */
export function profileTop(most: number): number {
  const highest = Math.max(most, 10);
  const step = 2 ** (28 - Math.clz32(highest));
  return Math.ceil(highest / step) * step;
}

/** @param highest what the top stands for */
export function profileScale(highest: number, box: ProfileBox): ProfileScale {
  // Plain lines: the page opens with this picture, and the scales of D3 would weigh ten times as much.
  return {
    ...box,
    x: (hour) => (hour / box.hours) * box.width,
    y: (open) => box.bottom + (open / highest) * (box.top - box.bottom),
  };
}

/** A line through the tickets open at each full hour; none gives an empty one. */
export function profileLine(open: readonly number[], { x, y, hours }: ProfileScale): string {
  const path = line<number>()
    .x((_, hour) => x(hour))
    .y((value) => y(value))
    .curve(curveMonotoneX);
  return path(open.slice(0, hours + 1)) ?? '';
}

/** The ground under a line that starts at the left edge, up to where the week has come. */
export function profileGround(
  walked: string,
  now: { readonly hour: number; readonly open: number },
  { x, y }: ProfileScale,
): string {
  const right = x(now.hour);
  return `${walked || `M0,${y(0)}`}L${right},${y(now.open)}V${y(0)}H0Z`;
}
