/** `meaning`: term to meaning; `term`: the way back; `translation`: Dutch term to English; `remember`: of a lesson. */
export const CARD_KINDS = ['meaning', 'term', 'translation', 'remember'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** A card of the deck, in one language of the site. */
export interface Card {
  /** Set once: reviews hang on it. The same in both languages. */
  readonly id: string;
  readonly kind: CardKind;
  /** The term or lesson card it is about: its sides are not asked on one day. */
  readonly about: string;
  readonly front: string;
  readonly back: string;
  /** Language of a side, where it is not that of the page. */
  readonly frontLang?: 'en' | 'nl';
  readonly backLang?: 'en' | 'nl';
  /** Beyond what the exam asks. */
  readonly extra: boolean;
  /** The lesson that teaches it, and that lesson's module where the course has it. */
  readonly lesson: string;
  readonly module?: string;
}

/** The data file of the deck. */
export interface Deck {
  readonly cards: readonly Card[];
}

interface TermWords {
  readonly term: string;
  readonly definition: string;
}
export interface DeckTerm {
  readonly id: string;
  readonly kind: 'exam' | 'extra';
  readonly lesson: string;
  readonly en: TermWords;
  readonly nl: TermWords;
}
export interface DeckLesson {
  readonly id: string;
  readonly module: string;
  readonly lang: 'en' | 'nl';
  readonly cards: readonly { id: string; front: string; back: string; extra: boolean }[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A definition that would give its own term away shows a gap in its place. */
export function hideTerm({ term, definition }: TermWords): string {
  const alone = new RegExp(`(?<![\\p{L}])${escaped(term)}(?:s|en)?(?![\\p{L}])`, 'giu');
  return definition.replace(alone, '…');
}

function cardsOfTerm(term: DeckTerm, lang: 'en' | 'nl', module?: string): Card[] {
  const { id, lesson, en, nl } = term;
  const words = term[lang];
  const shared = { about: id, extra: term.kind === 'extra', lesson, module };
  const cards: Card[] = [
    {
      id: `term-${id}-meaning`,
      kind: 'meaning',
      ...shared,
      front: words.term,
      back: words.definition,
    },
    { id: `term-${id}-term`, kind: 'term', ...shared, front: hideTerm(words), back: words.term },
  ];
  if (en.term.toLowerCase() !== nl.term.toLowerCase())
    cards.push({
      id: `term-${id}-translation`,
      kind: 'translation',
      ...shared,
      front: nl.term,
      back: en.term,
      ...(lang === 'en' ? { frontLang: 'nl' } : { backLang: 'en' }),
    });
  return cards;
}

function cardsOfLesson(lesson: DeckLesson, lang: 'en' | 'nl'): Card[] {
  const foreign = lesson.lang === lang ? {} : { frontLang: lesson.lang, backLang: lesson.lang };
  return lesson.cards.map(({ id, front, back, extra }) => ({
    id,
    kind: 'remember',
    about: id,
    front,
    back,
    ...foreign,
    extra,
    lesson: lesson.id,
    module: lesson.module,
  }));
}

/** The deck of one language in the order of the course: each lesson's cards, then the terms it teaches. */
export function deckOf(
  lessons: readonly DeckLesson[],
  terms: readonly DeckTerm[],
  lang: 'en' | 'nl',
): readonly Card[] {
  const known = new Set(lessons.map(({ id }) => id));
  const byLesson = (id: string) => terms.filter(({ lesson }) => lesson === id);
  return [
    ...lessons.flatMap((lesson) => [
      ...cardsOfLesson(lesson, lang),
      ...byLesson(lesson.id).flatMap((term) => cardsOfTerm(term, lang, lesson.module)),
    ]),
    ...terms.filter(({ lesson }) => !known.has(lesson)).flatMap((term) => cardsOfTerm(term, lang)),
  ];
}
