import type { BankItem } from './bank';
import { STYLES, type Style } from './item';
import { TOO_ALIKE } from './likeness';

/** Least and most items of each style in a paper of 40: about 62, 20, 16 and at most 5 in a hundred. */
export const STYLE_BOUNDS: { readonly [s in Style]: readonly [least: number, most: number] } = {
  standard: [22, 28],
  list: [5, 10],
  'missing-word': [4, 9],
  negative: [0, 2],
};

export interface PaperFaults {
  /** Pairs that ask much the same. */
  readonly alike: readonly (readonly [string, string])[];
  /** Ids that ask a point which the paper asks already; practices in depth are asked more than once. */
  readonly repeated: readonly string[];
  /** Items too many or too few of a style, in all. */
  readonly offStyle: number;
}

const isInDepth = ({ criterion }: BankItem) => criterion.startsWith('7.1');

function repeatedIn(items: readonly BankItem[]): string[] {
  const asked = new Set<string>();
  return items.flatMap((item) => {
    if (isInDepth(item)) return [];
    const isSeen = asked.has(item.criterion);
    asked.add(item.criterion);
    return isSeen ? [item.id] : [];
  });
}

function alikeIn(
  items: readonly BankItem[],
  likeness: (a: string, b: string) => number,
): [string, string][] {
  return items.flatMap(({ id }, i) =>
    items
      .slice(0, i)
      .filter((other) => likeness(id, other.id) > TOO_ALIKE)
      .map((other): [string, string] => [other.id, id]),
  );
}

function offStyleIn(items: readonly BankItem[]): number {
  return STYLES.reduce((sum, style) => {
    const [least, most] = STYLE_BOUNDS[style];
    const n = items.filter((item) => item.style === style).length;
    return sum + Math.max(0, least - n, n - most);
  }, 0);
}

/** What a paper does that a good one does not, whatever the blueprint says. */
export function paperFaults(
  items: readonly BankItem[],
  likeness: (a: string, b: string) => number,
): PaperFaults {
  return {
    alike: alikeIn(items, likeness),
    repeated: repeatedIn(items),
    offStyle: offStyleIn(items),
  };
}

/** One number for the faults; none is 0. Twins weigh most. */
export function faultWeight({ alike, repeated, offStyle }: PaperFaults): number {
  return alike.length * 10 + repeated.length * 3 + offStyle;
}
