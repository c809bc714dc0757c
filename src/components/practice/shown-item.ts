import { LETTERS, orderOptions, wordingMark, type BankItem, type OptionId } from '~/exam';

export interface ShownOption {
  readonly id: OptionId;
  readonly letter: string;
  readonly text: string;
  readonly rationale: string;
}

/** An item as a paper shows it: its number, and its options in their places, letters by place. */
export interface ShownItem extends Omit<BankItem, 'options' | 'statements'> {
  readonly number: number;
  /** The mark of what it says. */
  readonly version: string;
  readonly statements: readonly string[];
  readonly options: readonly ShownOption[];
}

export function showItem(item: BankItem, number: number, optionSeed: number): ShownItem {
  const options = orderOptions(item.id, optionSeed).map((id, place) => ({
    id,
    letter: LETTERS[place] ?? '',
    ...item.options[id],
  }));
  const version = wordingMark(item);
  return { ...item, number, version, statements: item.statements ?? [], options };
}

/** The items of a paper in its order; what the bank no longer has is left out. */
export function showPaper(
  items: readonly BankItem[],
  { ids, optionSeed }: { readonly ids: readonly string[]; readonly optionSeed: number },
): ShownItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((item, i) => showItem(item, i + 1, optionSeed));
}

/** The start of a stem, for lists: `[?]` as dots, cut at a word. */
export function shortStem(stem: string, most = 60): string {
  const text = stem.replace('[?]', '…').replace(/…\.$/, '…');
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 1))} …`;
}
