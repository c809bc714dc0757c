/** One line of a measure: a policy beside the baseline, in pixels from the top. */
export interface PolicyLine {
  /** Which of the policies, in the order of the legend. */
  readonly policy: number;
  readonly y: number;
}

export interface PolicyBlock {
  /** Base line of the measure's name, which has a line of its own where the chart is narrow. */
  readonly nameY: number;
  readonly lines: readonly PolicyLine[];
  readonly top: number;
  readonly bottom: number;
}

/** Measures under each other, each a block with a line a policy; blocks are parted by a gap. */
export function policyBlocks(
  measures: number,
  policies: number,
  box: { readonly top: number; readonly bottom: number; readonly nameLine: boolean },
): readonly PolicyBlock[] {
  const lines = policies + (box.nameLine ? 1 : 0);
  const block = (box.bottom - box.top) / Math.max(1, measures);
  const gap = Math.min(8, block * 0.14);
  const line = (block - gap) / Math.max(1, lines);
  return Array.from({ length: measures }, (_, nth) => {
    const top = box.top + nth * block + gap / 2;
    const middle = (at: number) => top + (at + 0.5) * line;
    return {
      nameY: middle(0),
      lines: Array.from({ length: policies }, (_, policy) => ({
        policy,
        y: middle(policy + (box.nameLine ? 1 : 0)),
      })),
      top,
      bottom: top + block - gap,
    };
  });
}
