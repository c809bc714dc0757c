import { LN2, exp } from '~/base/maths';
import { SLOTS, slotOf, type Slot } from './blueprint';

/** What is read of a kept answer: right or wrong follows from today's key. */
export interface Attempt {
  readonly option: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is read of an item of the bank. */
export interface Keyed {
  readonly id: string;
  readonly criterion: string;
  readonly key: string;
}

/** An answer as evidence of what somebody knows. */
export interface Trial {
  readonly slot: Slot;
  readonly right: boolean;
  readonly at: number;
  /** 1 for the first answer to an item. Another answer soon after only tells that the item is remembered. */
  readonly news: number;
}

/** Answers of one slot, each counted by its worth. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
}
export type Evidence = ReadonlyMap<Slot, Tally>;

const DAY_MS = 86_400_000;
/** Days in which a right answer loses half of its worth, and a seen item half of its being known by heart. */
export const HALF_LIFE_DAYS = 30;
/** The same for a wrong one: it is learned from, so it speaks sooner of who somebody was. */
export const WRONG_HALF_LIFE_DAYS = 22;

/** What is left after a time, in halves; a clock that was set back counts as no time. */
const left = (ms: number, halfLifeDays = HALF_LIFE_DAYS) =>
  exp((-LN2 * Math.max(0, ms)) / (halfLifeDays * DAY_MS));

/** Every answer to an item that the bank still has, oldest first. */
export function trialsOf(
  attempts: Readonly<Record<string, readonly Attempt[]>>,
  items: readonly Keyed[],
): readonly Trial[] {
  return items
    .flatMap(({ id, criterion, key }) => {
      const slot = slotOf(criterion);
      const mine = Object.hasOwn(attempts, id) ? (attempts[id] ?? []) : [];
      if (!slot) return [];
      return mine.map(({ option, at }, nth): Trial => {
        const before = mine[nth - 1];
        const news = before === undefined ? 1 : 1 - left(at - before.at);
        return { slot, right: option === key, at, news };
      });
    })
    .sort((a, b) => a.at - b.at);
}

/** The worth of all answers up to a moment: first ones count most, and all fade with age, wrong ones sooner. */
export function evidenceAt(trials: readonly Trial[], now: number): Evidence {
  const tallies = new Map(SLOTS.map((slot) => [slot, { right: 0, wrong: 0 }]));
  for (const { slot, right, at, news } of trials) {
    const tally = tallies.get(slot);
    if (!tally || at > now) continue;
    if (right) tally.right += news * left(now - at);
    else tally.wrong += news * left(now - at, WRONG_HALF_LIFE_DAYS);
  }
  return tallies;
}
