import type { OptionId } from '~/exam';
import { recordAnswer } from '~/stores/answers';
import {
  daysAfter,
  gradeFirst,
  moreOf,
  nextDay,
  startSession,
  todayOf,
  type AskedEntry,
  type ExamPlan,
  type Session,
} from '~/stores/card-queue';
import { localDay } from '~/stores/calendar';
import { recordReview, type Grade } from '~/stores/cards';

/** How many more a reader may ask for when the day is done. */
const MORE = 10;

/** A sitting at the cards: which one is asked, what is shown of it, and what a grade does. */
export class CardDesk {
  #entries: () => readonly AskedEntry[];
  #plan: () => ExamPlan | undefined;
  #clock: () => number;
  #session = $state.raw<Session>();

  /** The answer is shown: the back of a card, or a question marked. */
  revealed = $state(false);
  chosen = $state.raw<OptionId>();
  /** The day of the reader's calendar; it moves on with the clock. */
  today = $state(0);

  left = $derived.by(() => todayOf(this.#entries(), this.today, this.#plan()));
  now = $derived.by(() => {
    const first = this.#session?.queue[0];
    return this.#entries().find(({ id }) => id === first);
  });
  /** Cards of this sitting: done, and done with what is left. */
  done = $derived(this.#session?.done ?? 0);
  all = $derived(this.done + (this.#session?.queue.length ?? 0));
  /** A sitting has begun and nothing of it is left. */
  finished = $derived(this.#session !== undefined && this.now === undefined);
  more = $derived.by(() => moreOf(this.#entries(), this.today, this.#plan(), MORE));
  next = $derived.by(() => nextDay(this.#entries(), this.today, this.#plan()?.exam));

  constructor(
    entries: () => readonly AskedEntry[],
    plan: () => ExamPlan | undefined,
    clock: () => number,
  ) {
    this.#entries = entries;
    this.#plan = plan;
    this.#clock = clock;
    this.today = localDay(clock());
  }

  start(entries: readonly AskedEntry[]): void {
    this.today = localDay(this.#clock());
    this.#session = startSession(entries.map(({ id }) => id));
    this.#hide();
  }

  leave(): void {
    this.#session = undefined;
    this.#hide();
  }

  /** Days until the card comes back, for each grade. */
  daysAfter(grades: readonly Grade[]): readonly number[] {
    return daysAfter(this.now?.trace, this.today, grades, this.#plan()?.exam);
  }

  /** Keeps the grade of the card that is asked, and goes on to the next. */
  grade(grade: Grade): void {
    const { now } = this;
    if (!this.#session || now?.asked.kind !== 'card') return;
    const at = this.#clock();
    this.#session = gradeFirst(this.#session, grade);
    this.#hide();
    this.today = Math.max(localDay(at), this.today);
    recordReview(now.id, { grade, at });
  }

  /** Marks the chosen option and keeps the answer; without a choice nothing happens. */
  mark(): boolean | undefined {
    const asked = this.now?.asked;
    if (asked?.kind !== 'item' || this.chosen === undefined || this.revealed) return undefined;
    const right = this.chosen === asked.item.key;
    this.revealed = true;
    recordAnswer(asked.item.id, { option: this.chosen, right, at: this.#clock() });
    return right;
  }

  /** From a marked question to the next. */
  goOn(): void {
    const asked = this.now?.asked;
    if (!this.#session || asked?.kind !== 'item' || !this.revealed) return;
    this.#session = gradeFirst(this.#session, this.chosen === asked.item.key ? 'good' : 'again');
    this.#hide();
  }

  #hide(): void {
    this.revealed = false;
    this.chosen = undefined;
  }
}
