import type { Lang } from '~/components/shell/paths';
import type { Place, PlaceGroup, PlaceKind } from '~/schemas/place';
import type { Line } from './geometry';
import { SIDES, spotOf, type Layout, type LayoutId, type Side } from './layouts/layout';
import { LARGEST_LETTERS, LETTERING, type LabelStyle } from './lettering';

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
