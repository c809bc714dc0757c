import { writeNumber } from '~/components/shell/number';
import type { Lang } from '~/components/shell/paths';
import { twice } from './faults';

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

export interface SliderStop {
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
  readonly say: string;
}

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the first and the last stop of a slider stand from its ends: half its thumb. */
const THUMB = 12;

/** One column a stop, over the stops of a slider that is so wide; all stops share one scale from zero. */
export function columns(
  values: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
): Column[] {
  const most = Math.max(...values, 0);
  const gap = (width - 2 * THUMB) / Math.max(1, values.length - 1);
  const wide = Math.min(44, gap * 0.62, 2 * THUMB + gap);
  return values.map((value, i) => {
    const tall = most ? (Math.max(0, value) / most) * height : 0;
    return { x: THUMB + i * gap, y: height - tall, width: wide, height: tall };
  });
}

/** `12 days`, `€40`, `85%`: signs of money stand before the number, a per cent sign against it. */
export function withUnit(value: number, unit: string, lang: Lang): string {
  const number = writeNumber(lang, value, 3, 0);
  if (/^[€$£]$/.test(unit)) return `${unit}${number}`;
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

/** The answer is told once the best stop and two others, or all there are, have been looked at. */
export const isTold = (seen: ReadonlySet<number>, best: number, stops: number): boolean =>
  seen.has(best) && seen.size >= Math.min(3, stops);

export const sliderFaults = (
  bars: readonly Bar[],
  stops: readonly SliderStop[],
  best: number,
): string[] => [
  ...twice(
    'bars',
    bars.map(({ id }) => id),
  ),
  ...twice(
    'stops',
    stops.map(({ label }) => label),
  ),
  ...stops.flatMap(({ label, values }) =>
    bars
      .filter(({ id }) => values[id] === undefined)
      .map(({ id }) => `stop ${label} has no value for ${id}`),
  ),
  ...(stops[best] ? [] : [`there is no stop ${best} to be best, stops count from 0`]),
];
