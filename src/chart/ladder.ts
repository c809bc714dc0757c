import { scaleLinear } from 'd3-scale';

export interface LadderStep {
  /** Where the step begins and ends among a hundred tickets, and its pixels. */
  readonly from: number;
  readonly until: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly euros: number;
}

export interface Ladder {
  readonly steps: readonly LadderStep[];
  /** The outline of a stair, as a path. */
  readonly outline: string;
  readonly x: (ticket: number) => number;
  readonly y: (euros: number) => number;
}

/**
 * A hundred tickets in order of the line that settled them: each step as wide as its share and as
 * high as that line's price, so that the area is the money.
 */
export function costLadder(
  shares: readonly number[],
  prices: readonly number[],
  box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  },
): Ladder {
  const x = scaleLinear([0, 100], [box.left, box.right]);
  const y = scaleLinear([0, Math.max(...prices, 1) * 1.03], [box.bottom, box.top]);
  let reached = 0;
  const steps = shares.map((share, line) => {
    const from = reached;
    reached += share * 100;
    const euros = prices[line] ?? 0;
    return { from, until: reached, x: x(from), width: x(reached) - x(from), y: y(euros), euros };
  });
  const outline = steps
    .map((step, index) => `${index ? 'L' : 'M'}${step.x} ${step.y}H${step.x + step.width}`)
    .join('');
  return { steps, outline, x: (ticket) => x(ticket), y: (euros) => y(euros) };
}
