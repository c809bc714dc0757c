/** How much room words take on a sheet: what keeps them apart without a browser. */
import { pointAlong, sampleCurve } from './geometry';
import { sideBaseline, type Label, type SideLabel } from './labels';
import type { Layout, LayoutId } from './layouts/layout';
import { isSteady, LETTERING } from './lettering';
import { textWidth } from './text-width';

export interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that a label takes when letters are `grow` times their size. */
export function labelBox(label: Label, layout: LayoutId, grow = 1): Box {
  const { face, size, leading } = LETTERING[label.style];
  const em = size[layout] * (isSteady(label.style, layout) ? 1 : grow);
  const lines = label.lines.map((line, i) =>
    i === label.lines.length - 1 && label.count !== undefined ? `${line} ${label.count}` : line,
  );
  const width = Math.max(...lines.map((line) => textWidth(line, face))) * em;
  const left =
    label.x - (label.anchor === 'middle' ? width / 2 : label.anchor === 'end' ? width : 0);
  return {
    name: `${label.style} “${lines.join(' ')}”`,
    left,
    right: left + width,
    top: label.y - 0.74 * em,
    bottom: label.y + ((lines.length - 1) * leading + 0.22) * em,
  };
}

/** Letters along the fence turn with it: one small box for each. */
export function sideBoxes(layout: Layout, label: SideLabel, grow = 1): Box[] {
  const { face, size, leading, tracking = 0 } = LETTERING.side;
  const em = size[layout.id] * grow;
  const { centre, offset } = layout.fence[label.side];
  const baseline = sampleCurve(sideBaseline(layout, label.side), 14);
  return label.lines.flatMap((line, row) => {
    const text = line.toUpperCase();
    const width = (textWidth(text, face) + tracking * text.length) * em;
    let walked = -width / 2;
    return Array.from(text, (letter) => {
      const wide = (textWidth(letter, face) + tracking) * em;
      const off = offset + row * leading * em - 0.35 * em;
      const { x, y } = pointAlong(baseline, centre, walked + wide / 2, off);
      walked += wide;
      const half = em * 0.37;
      return {
        name: `side “${line}”`,
        left: x - half,
        right: x + half,
        top: y - half,
        bottom: y + half,
      };
    });
  });
}

/** How much of two boxes lies over each other, in square units. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
