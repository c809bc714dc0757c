import type { BankItem } from '~/exam';
import {
  PLAIN_FRESH,
  dueDay,
  freshToday,
  gradeFirst,
  review,
  startSession,
  todaysQueue,
  type Card,
  type Entry,
  type Grade,
  type Session,
  type Trace,
} from '~/recall';
import type { Answers } from './answers';
import type { CardSettings } from './card-settings';
import type { CardReview, CardReviews } from './cards';
import { localDay } from './calendar';

export { gradeFirst, startSession };
export type { Session };

/** What the queue asks: a card of the deck, or a question that was once answered wrong. */
export type Asked =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'item'; readonly item: BankItem };

export interface AskedEntry extends Entry {
  readonly asked: Asked;
  /** The day of the first review, if there was one. */
  readonly first?: number;
}

export interface QueueSources {
  readonly cards: readonly Card[];
  readonly items: readonly BankItem[];
  readonly reviews: CardReviews;
  readonly answers: Answers;
  readonly settings: Pick<CardSettings, 'extra' | 'translations'>;
  /** Language of the site: translations are asked on the Dutch one unless the reader says otherwise. */
  readonly lang: 'en' | 'nl';
}

/** The plan towards an exam, or none. */
export interface ExamPlan {
  readonly exam: number;
  readonly pace: number;
}

type Memory = Pick<AskedEntry, 'trace' | 'lapsed' | 'first'>;

/** What a log of reviews leaves in mind; a log whose clock went backwards is read in its order of time. */
function memoryOf(log: readonly CardReview[]): Memory {
  const ordered = [...log].sort((a, b) => a.at - b.at);
  let trace: Trace | undefined;
  for (const { grade, at } of ordered)
    trace = review(trace, Math.max(localDay(at), trace?.last ?? -Infinity), grade);
  const [first] = ordered;
  return {
    trace,
    lapsed: ordered.at(-1)?.grade === 'again',
    first: first && localDay(first.at),
  };
}

const gradeOf = (right: boolean): Grade => (right ? 'good' : 'again');

/** Everything that may be asked: the reader's part of the deck, and every question ever missed. */
export function entriesOf(sources: QueueSources): readonly AskedEntry[] {
  const { cards, items, reviews, answers, settings, lang } = sources;
  const translations = settings.translations ?? lang === 'nl';
  const missed = items.filter(({ id }) => answers[id]?.some(({ right }) => !right));
  return [
    ...missed.map((item): AskedEntry => {
      const log = (answers[item.id] ?? []).map(({ right, at }) => ({ grade: gradeOf(right), at }));
      const id = `item:${item.id}`;
      return { id, about: id, asked: { kind: 'item', item }, ...memoryOf(log) };
    }),
    ...cards
      .filter(({ extra }) => settings.extra || !extra)
      .filter(({ kind }) => translations || kind !== 'translation')
      .map((card): AskedEntry => {
        const { id, about } = card;
        return { id, about, asked: { kind: 'card', card }, ...memoryOf(reviews[id] ?? []) };
      }),
  ];
}

export interface Today {
  readonly queue: readonly AskedEntry[];
  /** Entries that were asked today and are known for now. */
  readonly done: number;
}

/** What is left for today; towards an exam as many as the plan's pace allows. */
export function todayOf(
  entries: readonly AskedEntry[],
  today: number,
  plan: ExamPlan | undefined,
): Today {
  const asked = entries.filter(({ trace }) => trace?.last === today);
  const metToday = entries.filter(({ first }) => first === today).length;
  const unseen = entries.filter(({ trace }) => !trace).length;
  const quota = plan ? freshToday(unseen + metToday, plan.exam - today, plan.pace) : PLAIN_FRESH;
  const queue = todaysQueue({
    entries,
    today,
    exam: plan?.exam,
    fresh: Math.max(0, quota - metToday),
    limit: plan ? Math.max(0, plan.pace - asked.length) : Infinity,
  });
  return { queue, done: asked.filter(({ lapsed }) => !lapsed).length };
}

/** A few more than today asks: new cards, and towards an exam the reviews that lift most. */
export function moreOf(
  entries: readonly AskedEntry[],
  today: number,
  plan: ExamPlan | undefined,
  count: number,
): readonly AskedEntry[] {
  const fresh = plan ? Math.ceil(count / 2) : count;
  return todaysQueue({ entries, today, exam: plan?.exam, fresh, limit: count });
}

/** Days until a card comes back after each grade, in the order given. */
export function daysAfter(
  trace: Trace | undefined,
  today: number,
  grades: readonly Grade[],
  exam: number | undefined,
): readonly number[] {
  return grades.map((grade) => dueDay(review(trace, today, grade), exam) - today);
}

/** The first day after today on which something seen is due, if there is any. */
export function nextDay(
  entries: readonly AskedEntry[],
  today: number,
  exam: number | undefined,
): number | undefined {
  const days = entries.flatMap(({ trace }) => (trace ? [dueDay(trace, exam)] : []));
  return days.length === 0 ? undefined : Math.max(today + 1, Math.min(...days));
}
