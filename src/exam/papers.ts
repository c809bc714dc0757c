import type { Bank, BankItem } from './bank';
import { dealPapers } from './deal';
import { hashText } from './hash';

/** One of the fixed papers, by number from 1, or a fresh one by its seed. */
export type PaperName =
  | { readonly kind: 'fixed'; readonly number: number }
  | { readonly kind: 'fresh'; readonly seed: number };

/** Seeds of fresh papers: whole numbers from 1 to this. */
export const LAST_SEED = 999_999;

export const isSeed = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= LAST_SEED;

/** Versions of a paper: the same questions, their options and themselves in another order. */
export const VERSIONS = ['A', 'B', 'C', 'D'] as const;
export type Version = (typeof VERSIONS)[number];

/** A paper as it is asked: item ids in order, and the seed that orders the options of each. */
export interface PaperOrder {
  readonly ids: readonly string[];
  readonly optionSeed: number;
}

/** A fresh paper by the blueprint: the same seed and the same bank give the same questions. */
export function drawPaper(items: readonly BankItem[], seed: number): readonly BankItem[] {
  return dealPapers(items, { count: 1, turn: seed, seed })[0] ?? [];
}

/** The ids of a paper, or `undefined` if the bank has no such paper. */
export function paperIds({ items, papers }: Bank, name: PaperName): readonly string[] | undefined {
  if (name.kind === 'fixed') return papers[name.number - 1];
  return isSeed(name.seed) ? drawPaper(items, name.seed).map(({ id }) => id) : undefined;
}

/** Questions in the order of a version, whatever order they come in; the seed for their options. */
export function arrangePaper(
  ids: readonly string[],
  name: PaperName,
  version: Version,
): PaperOrder {
  const paper = name.kind === 'fixed' ? `paper ${name.number}` : `seed ${name.seed}`;
  const rank = (id: string) => hashText(`${paper} ${version} ${id}`);
  return {
    ids: ids.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    optionSeed: hashText(`${paper} ${version}`),
  };
}
