import { area, curveMonotoneX, line } from 'd3-shape';

export interface ProfileBox {
  readonly width: number;
  /** Room kept free above the highest point. */
  readonly top: number;
  /** Where zero stands. */
  readonly bottom: number;
  /** Hours from the left edge to the right one. */
  readonly hours: number;
}

export interface ProfilePaths {
  /** The walked part: from the left edge to the last value. */
  readonly walked: string;
  /** The whole week of the baseline, as a line. */
  readonly baseline: string;
  readonly x: (hour: number) => number;
  readonly y: (open: number) => number;
  /** The highest value on either path. */
  readonly most: number;
}

interface Point {
  readonly hour: number;
  readonly open: number;
}

/**
 * The elevation profile of a week: tickets open at each full hour, and the last value at `nowHour`.
 * A missing baseline gives an empty path.
 */
export function profilePaths(
  open: readonly number[],
  now: { readonly hour: number; readonly open: number },
  baseline: readonly number[],
  box: ProfileBox,
): ProfilePaths {
  const most = Math.max(...open, ...baseline, now.open, 10);
  // Plain lines: the page opens with this picture, and the scales of D3 would weigh ten times as much.
  const x = (hour: number) => (hour / box.hours) * box.width;
  const y = (value: number) => box.bottom + (value / most) * (box.top - box.bottom);
  const points: Point[] = [
    ...open.map((value, hour) => ({ hour, open: value })).filter((point) => point.hour < now.hour),
    now,
  ];
  const walked = area<Point>()
    .x((point) => x(point.hour))
    .y0(y(0))
    .y1((point) => y(point.open))
    .curve(curveMonotoneX);
  const whole = line<number>()
    .x((_, hour) => x(hour))
    .y((value) => y(value))
    .curve(curveMonotoneX);
  return {
    walked: walked(points) ?? '',
    baseline: whole([...baseline].slice(0, box.hours + 1)) ?? '',
    x,
    y,
    most,
  };
}
