import type { Lang } from '~/components/shell/paths';
import type { Place, PlaceGroup, PlaceKind } from '~/schemas/place';
import { pointAlong, sampleCurve, type Line } from './geometry';
import { SIDES, spotOf, type Layout, type LayoutId, type Side } from './layouts/layout';
import { textWidth, type Typeface } from './text-width';

export const LABEL_STYLES = [
  'principle',
  'activity',
  'component',
  'note',
  'number',
  'practice',
  'field',
  'weather',
  'initial',
  'side',
  'passage',
  'water',
] as const;
export type LabelStyle = (typeof LABEL_STYLES)[number];

interface Lettering {
  readonly face: Typeface;
  /** In sheet units, before the sheet's letters are enlarged for a small screen. */
  readonly size: { readonly [layout in LayoutId]: number };
  /** From baseline to baseline, in ems. */
  readonly leading: number;
  readonly tracking?: number;
  /** Large enough on the wide sheet to stay as it is when smaller letters are enlarged. */
  readonly steady?: true;
}

const letters = (face: Typeface, wide: number, tall: number, leading = 1.05): Lettering => ({
  face,
  size: { wide, tall },
  leading,
});

export const LETTERING: { readonly [style in LabelStyle]: Lettering } = {
  principle: letters('text', 11, 11),
  activity: letters('text', 12.5, 11.2, 1),
  component: { ...letters('display', 15, 13, 1), steady: true },
  note: letters('text', 11, 11),
  number: letters('text', 11, 11),
  practice: letters('text', 11, 11, 0.95),
  field: letters('display', 12, 11.5),
  weather: letters('text', 11, 11),
  initial: letters('text', 13, 13),
  side: { ...letters('text', 11, 11), tracking: 0.1 },
  passage: letters('display', 12, 11.2, 1.1),
  water: letters('text', 12.5, 11.5),
};

/** Letters grow when a sheet is shown smaller than drawn, so that none falls below 11 pixels. */
export const LARGEST_LETTERS: { readonly [layout in LayoutId]: number } = {
  wide: 1.18,
  tall: 1.22,
};

export const isSteady = (style: LabelStyle, layout: LayoutId): boolean =>
  layout === 'wide' && LETTERING[style].steady === true;

export interface Label {
  readonly style: LabelStyle;
  /** The place it names; captions name none. */
  readonly place?: string;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** Told in a quieter tone behind the last line: how many pitches a field has. */
  readonly count?: number;
}

/** The name of a dimension, along its side of the fence. */
export interface SideLabel {
  readonly place: string;
  readonly side: Side;
  readonly lines: readonly string[];
}

export type SheetWords = { readonly [caption in 'demand' | 'value' | 'lake' | 'exam']: string };

const linesOf = (place: Place, lang: Lang) => place.label?.[lang] ?? [place.name[lang]];

/** A name on one line: `Service-` and `waardeketen` are one word again. */
const joined = (lines: readonly string[]) =>
  lines
    .join(' ')
    .replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1')
    .replaceAll(' /', '/');

/** Baseline under the foot of a symbol, on the wide and on the tall sheet. */
const BELOW: { readonly [kind in PlaceKind]?: { readonly [layout in LayoutId]: number } } = {
  principle: { wide: 14, tall: 12 },
  activity: { wide: 33, tall: 27 },
  weather: { wide: 28, tall: 25 },
  practice: { wide: 17, tall: 15 },
};

/** All words of a sheet but those along the fence. */
export function sheetLabels(
  layout: Layout,
  groups: readonly PlaceGroup[],
  words: SheetWords,
  lang: Lang,
): Label[] {
  const labels: Label[] = [];
  let pitch = 0;
  for (const group of groups) {
    const field = layout.fields.find((f) => f.group === group.id);
    if (field && group.field)
      labels.push({
        style: 'field',
        x: field.title[0],
        y: field.title[1],
        anchor: 'start',
        lines: [group.field[layout.generalised ? 'short' : 'full'][lang]],
        count: group.places.length,
      });
    for (const place of group.places) {
      if (group.kind === 'practice') pitch += 1;
      labels.push(...placeLabels(layout, group.kind, place, pitch, lang));
    }
  }
  for (const { words: key, x, y, anchor } of layout.captions) {
    const text = words[key];
    const lines = layout.generalised ? breakInTwo(text) : [text];
    labels.push({
      style: key === 'lake' ? 'water' : key === 'exam' ? 'note' : 'passage',
      x,
      y,
      anchor,
      lines,
    });
  }
  return labels;
}

function placeLabels(
  layout: Layout,
  kind: PlaceKind,
  place: Place,
  pitch: number,
  lang: Lang,
): Label[] {
  if (kind === 'gate' || kind === 'step' || kind === 'dimension') return [];
  const { x, y, label = {} } = spotOf(layout, place.id);
  const small = layout.generalised;
  const at = {
    place: place.id,
    x: x + (label.dx ?? 0),
    anchor: label.dx ? 'start' : 'middle',
  } as const;
  const base = y + (label.dy ?? BELOW[kind]?.[layout.id] ?? 0);
  const lines = linesOf(place, lang);

  if (kind === 'component') {
    const scale = layout.symbolScale.flag;
    const named = small || label.split ? lines : [joined(lines)];
    const left = { place: place.id, x: x + 29 * scale, anchor: 'start' } as const;
    const top = y - 20.5 * scale;
    const { size, leading } = LETTERING.component;
    const below = top + (named.length - 1) * size[layout.id] * leading + 13;
    return [
      { style: 'component', ...left, y: top, lines: named },
      ...(place.note && !small
        ? [{ style: 'note', ...left, y: below, lines: [place.note[lang]] } as const]
        : []),
    ];
  }
  if (kind === 'weather')
    return [
      small
        ? { style: 'initial', ...at, y: base, lines: [place.letter ?? ''] }
        : { style: 'weather', ...at, y: base, lines },
    ];
  if (kind === 'activity') {
    const named = small || label.split ? lines : [joined(lines)];
    const { size, leading } = LETTERING.activity;
    const below =
      base + (named.length - 1) * size[layout.id] * leading * LARGEST_LETTERS[layout.id] + 13;
    return [
      { style: 'activity', ...at, y: base, lines: named },
      ...(place.note && !small
        ? [{ style: 'note', ...at, y: below, lines: [place.note[lang]] } as const]
        : []),
    ];
  }
  if (small) return [];
  if (kind === 'principle') return [{ style: 'principle', ...at, y: base, lines }];
  return place.exam === 'in-depth'
    ? [{ style: 'practice', ...at, x: x + 1, y: base, lines }]
    : [{ style: 'number', ...at, x: x + 1, y: base, lines: [String(pitch)] }];
}

/** Two lines of about the same length. */
function breakInTwo(text: string): string[] {
  const words = text.split(' ');
  if (words.length < 2) return [text];
  const first = words.slice(0, Math.ceil(words.length / 2)).join(' ');
  return [first, text.slice(first.length + 1)];
}

export function sideLabels(layout: Layout, groups: readonly PlaceGroup[], lang: Lang): SideLabel[] {
  const places = groups.flatMap((group) => group.places);
  return SIDES.map((side) => {
    const id = layout.fence[side].place;
    const place = places.find((p) => p.id === id);
    if (!place) throw new Error(`No place “${id}” for the ${side} side of the fence.`);
    const lines = linesOf(place, lang);
    return { place: id, side, lines: layout.generalised ? lines : [joined(lines)] };
  });
}

/** The line that the letters of a side stand on, in reading direction. */
export function sideBaseline(layout: Layout, side: Side): Line {
  const { line, reversed } = layout.fence[side];
  return reversed ? [...line].reverse() : line;
}

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
