import type { LayoutId } from './layouts/layout';
import type { Typeface } from './text-width';

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
