import { scaleLinear } from 'd3-scale';

/** The same month by two judges, as shares of which more is better. */
export interface MelonPair {
  /** By the rules of the agreement: what the report shows. */
  readonly outside: number;
  /** By the people it was for. */
  readonly inside: number;
}

export interface Melon {
  readonly rind: string;
  readonly flesh: string;
  readonly rindEnd: number;
  readonly fleshEnd: number;
  readonly middle: number;
  readonly seeds: readonly { readonly x: number; readonly y: number }[];
  /** Green outside and red inside; false where users are as content as the report. */
  readonly hollow: boolean;
}

export interface MelonBox {
  readonly left: number;
  readonly right: number;
  readonly thickness: number;
  readonly rind: number;
}

/** A bar with a flat left end and a round right one. */
function cut(left: number, right: number, middle: number, thickness: number): string {
  const radius = Math.min(thickness / 2, Math.max(0, right - left));
  const half = thickness / 2;
  return (
    `M${left} ${middle - half}H${right - radius}` +
    `a${radius} ${half} 0 0 1 0 ${thickness}H${left}Z`
  );
}

const SEED_EVERY = 17;

/** A melon lying on the axis of shares, cut at zero: the rind reaches the one value, the flesh the other. */
export function melon(pair: MelonPair, middle: number, box: MelonBox): Melon {
  const x = scaleLinear([0, 1], [box.left, box.right]).clamp(true);
  const rindEnd = x(Math.max(pair.outside, pair.inside));
  const hollow = pair.inside < pair.outside;
  const fleshEnd = x(pair.inside);
  const inner = box.thickness - 2 * box.rind;
  const room = hollow ? Math.max(0, fleshEnd - box.left - inner / 2) : 0;
  const seeds = Array.from({ length: Math.floor(room / SEED_EVERY) }, (_, nth) => ({
    x: box.left + (nth + 0.6) * SEED_EVERY,
    y: middle + (nth % 2 === 0 ? -1 : 1) * inner * 0.2,
  }));
  return {
    rind: cut(box.left, rindEnd, middle, box.thickness),
    flesh: cut(box.left, Math.max(box.left, fleshEnd - (hollow ? 0 : box.rind)), middle, inner),
    rindEnd,
    fleshEnd,
    middle,
    seeds,
    hollow,
  };
}
