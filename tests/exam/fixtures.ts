import { OPTION_IDS, SLOTS, STYLES, SYLLABUS, type BankItem, type Criterion } from '~/exam';

const option = (text: string) => ({ text, rationale: 'A reason that is long enough.' });

/** An item of which only what a test speaks of matters. */
export function itemOf(part: Partial<BankItem> & { readonly id: string }): BankItem {
  return {
    criterion: '2.1',
    style: 'standard',
    key: 'a',
    lesson: 'lesson',
    module: 'start',
    lang: 'en',
    stem: `What does ${part.id} mean?`,
    options: { a: option('one'), b: option('two'), c: option('three'), d: option('four') },
    trap: 'A trap of words',
    hook: 'A hook',
    ...part,
  };
}

/** Points under a slot, such as `1.1a` to `1.1g` under 1.1. */
function pointsOf(slot: string): string[] {
  const last = SYLLABUS[slot as Criterion]?.lastLetter;
  if (last === undefined) return [slot];
  const letters = 'abcdefghijklmno'.slice(0, last.charCodeAt(0) - 'a'.charCodeAt(0) + 1);
  return [...letters].map((letter) => slot + letter);
}

/** A bank with `per` items for each question of a paper: styles in the shares of the exam, words all apart. */
export function bankOf(per: number): BankItem[] {
  const marks = (slot: string) => (slot.startsWith('7.1') ? 3 : SYLLABUS[slot as Criterion].marks);
  const slots = SLOTS.flatMap((slot) => Array.from({ length: marks(slot) * per }, () => slot));
  const perSlot = new Map<string, number>();
  return slots.map((slot, i) => {
    const n = perSlot.get(slot) ?? 0;
    perSlot.set(slot, n + 1);
    const points = pointsOf(slot);
    const turn = (i * 7) % 20;
    const style = STYLES[turn < 12 ? 0 : turn < 16 ? 1 : turn < 19 ? 2 : 3] ?? 'standard';
    return itemOf({
      id: `item-${i}`,
      criterion: points[n % points.length] ?? slot,
      style,
      stem: `word${'abcdefghij'[i % 10]}${'abcdefghij'[Math.floor(i / 10) % 10]}${'abcdefghij'[Math.floor(i / 100)]} asked?`,
      key: OPTION_IDS[i % 4] ?? 'a',
    });
  });
}
