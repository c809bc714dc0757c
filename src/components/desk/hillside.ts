import type { FloorLayout, Slope } from './floor-layout';

/** The way a contour line wanders; the same for all, so that they never cross. */
const wander = (along: number) =>
  Math.sin(along * 0.0135 + 1.7) * 7 +
  Math.sin(along * 0.034 + 3.9) * 3.5 +
  Math.sin(along * 0.083 + 7) * 1.5;
const wanderTall = (along: number) =>
  Math.sin(along * 0.017 + 2) * 3 + Math.sin(along * 0.043) * 1.6;

const STEP = 7;

/** A contour line across the whole picture, `offset` into its slope. */
export function contourPath(layout: FloorLayout, slope: Slope, offset: number): string {
  const length = layout.tall ? layout.width : layout.homeY;
  const points: string[] = [];
  for (let along = 0; along <= length + STEP; along += STEP) {
    const across = slope.at + offset + (layout.tall ? wanderTall(along) : wander(along));
    const at = layout.tall ? [along, across] : [across, along];
    points.push(at.map((value) => value.toFixed(1)).join(' '));
  }
  return `M${points.join('L')}`;
}

/** Everything uphill of the middle of a slope. */
export function uphillPath(layout: FloorLayout, slope: Slope): string {
  const edge = contourPath(layout, slope, slope.width / 2);
  return layout.tall
    ? `${edge}V0H0Z`
    : `${edge}L${layout.width} ${layout.homeY}L${layout.width} 0Z`;
}

/** Offset into its slope of each contour line, cheapest first. */
export const contourOffsets = (slope: Slope, tall: boolean): readonly number[] =>
  slope.euros.map((_, index, all) => {
    const part = all.length > 1 ? index / (all.length - 1) : 0.5;
    return (tall ? 1 - part : part) * slope.width;
  });

/** Where a line's price can be written on it. */
export function contourLabel(slope: Slope, offset: number, y: number) {
  return { x: slope.at + offset + wander(y), y };
}
