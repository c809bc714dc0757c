import { scaleLinear } from 'd3-scale';

/** One bar on the scale, in pixels; `off` when the middle lies outside the scale. */
export interface DiffBar {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly off: 'no' | 'left' | 'right';
}

export interface DiffScale {
  /** Pixels of a change, given as a share of the baseline: 0.4 is 40 % more. */
  readonly x: (share: number) => number;
  /** Where a difference with its bounds lies; undefined when the baseline is zero. */
  readonly bar: (before: number, middle: number, low: number, high: number) => DiffBar | undefined;
}

/** Changes from `-reach` to `+reach` of the baseline between two edges; what is beyond is cut at the edge. */
export function diffScale(left: number, right: number, reach = 0.5): DiffScale {
  const x = scaleLinear([-reach, reach], [left, right]).clamp(true);
  return {
    x: (share) => x(share),
    bar(before, middle, low, high) {
      if (before === 0) return undefined;
      const size = Math.abs(before);
      const share = middle / size;
      return {
        left: x(low / size),
        right: x(high / size),
        middle: x(share),
        off: share > reach ? 'right' : share < -reach ? 'left' : 'no',
      };
    },
  };
}
