import { normalQuantile } from '~/base/maths';
import { chanceOf } from '~/base/philox';
import { SLOTS, blueprint, trialsOf, type Attempt, type Keyed, type Trial } from '~/exam';

/**
 * Learners whose knowledge works otherwise than the forecast believes: a strength per learner and slot
 * on the logistic scale, items of their own difficulty, guesses, growth from day to day, answers in
 * blocks by subject, and items seen again that are partly known by heart.
 */
export interface Learner {
  readonly trials: readonly Trial[];
  readonly now: number;
  /** The score of the exam sat at that moment, on items never seen. */
  readonly score: number;
}

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);
const GUESS = 0.2;
const ITEMS_A_SLOT = 30;

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

export function learner(seed: number, nth: number): Learner {
  const chance = chanceOf(seed, nth);
  let drawn = 0;
  const uniform = () => chance.uniform(0, drawn++);
  const normal = (sd: number) => sd * normalQuantile(uniform());
  const strength = 0.4 + normal(0.9);
  const bySlot = new Map(SLOTS.map((slot) => [slot, normal(0.6)]));
  const days = 5 + Math.floor(uniform() * 40);
  const growth = 0.02 * uniform();
  const answers = 40 + Math.floor(uniform() ** 2 * 400);

  const chanceOn = (slot: (typeof SLOTS)[number], difficulty: number, day: number) =>
    GUESS +
    (1 - GUESS) * logistic(strength + growth * (day - days) + (bySlot.get(slot) ?? 0) - difficulty);

  const items: (Keyed & { slot: (typeof SLOTS)[number]; difficulty: number })[] = SLOTS.flatMap(
    (slot) =>
      Array.from({ length: ITEMS_A_SLOT }, (_, i) => ({
        id: `${slot}-${i}`,
        // A slot names a point of the syllabus once its criterion has a letter.
        criterion: /^(2.1|4.1|5.1|7.1.)$/.test(slot) ? slot : `${slot}a`,
        key: 'a',
        slot,
        difficulty: normal(0.7),
      })),
  );
  const attempts: Record<string, Attempt[]> = {};
  for (let i = 0; i < answers; i += 1) {
    const day = (i / answers) * days;
    // Two in three by subject in walking order, one in three from anywhere.
    const subject = Math.floor((i / answers) * SLOTS.length);
    const at = uniform() < 0.67 ? subject : Math.floor(uniform() * SLOTS.length);
    const item = items[at * ITEMS_A_SLOT + Math.floor(uniform() * ITEMS_A_SLOT)]!;
    const before = attempts[item.id]?.at(-1);
    const known = before ? 0.8 * 2 ** (-(day - (before.at - START) / DAY) / 10) : 0;
    const p = chanceOn(item.slot, item.difficulty, day);
    const right = uniform() < known + (1 - known) * p;
    (attempts[item.id] ??= []).push({ option: right ? 'a' : 'b', at: START + day * DAY });
  }
  let score = 0;
  for (const [slot, n] of blueprint(nth)) {
    for (let i = 0; i < n; i += 1) score += uniform() < chanceOn(slot, normal(0.7), days) ? 1 : 0;
  }
  return { trials: trialsOf(attempts, items), now: START + days * DAY, score };
}

export const learners = (seed: number, many: number): readonly Learner[] =>
  Array.from({ length: many }, (_, nth) => learner(seed, nth));
