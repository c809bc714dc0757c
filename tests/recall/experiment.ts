import { exp } from '~/base/maths';
import { chanceOf, type Chance } from '~/base/philox';
import {
  dueDay,
  firstGrade,
  laterGrade,
  recallOn,
  review,
  todaysQueue,
  type Entry,
  type Trace,
} from '~/recall';

/** The world of the experiment: one deck, five weeks, the same new cards a day under every rule. */
export const CARDS = 250;
export const DAYS = 35;
export const FRESH = 10;
export const SEED = 20261216;
export const LEARNERS = 40;

/** `as-assumed`: memories are those that FSRS assumes. `varied`: each card's are longer or shorter, unknown to the rule. */
export const WORLDS = ['as-assumed', 'varied'] as const;
export type World = (typeof WORLDS)[number];

/** One learner's five weeks under one rule. */
export interface Outcome {
  readonly reviews: number;
  readonly recall: number;
  readonly busiestDay: number;
}

interface Studied extends Entry {
  readonly place: number;
  /** What the learner really remembers; the rule sees only `trace`. */
  readonly truth?: Trace;
}

/** What the rule asks on a day, given the cards and the reviews that are left to it. */
type Rule = (cards: readonly Studied[], day: number) => readonly Studied[];

const FIRST = 1;
const NORMAL = 1000;
/** Spread of the logarithm of a card's stability in the varied world: a third of the cards are off by half or more. */
const SPREAD = 0.5;

/** Sum of twelve uniforms less six: near enough a standard normal. */
function normal(chance: Chance, place: number): number {
  let sum = -6;
  for (let i = 0; i < 12; i += 1) sum += chance.uniform(place, NORMAL + i);
  return sum;
}

function study(world: World, learner: number, rule: Rule, budget: number): Outcome {
  const chance = chanceOf(SEED, learner);
  let cards: Studied[] = Array.from({ length: CARDS }, (_, place) => ({
    id: `c${place}`,
    about: `c${place}`,
    place,
  }));
  let spent = 0;
  let busiestDay = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const share = Math.ceil((budget - spent) / (DAYS - day));
    let today = 0;
    for (const card of rule(cards, day)) {
      // A card may take two reviews; the last of the budget are not begun.
      if (today >= share || spent + today + 2 > budget) break;
      const grade = card.truth
        ? laterGrade(
            chance.uniform(card.place, FIRST + 2 * day),
            chance.uniform(card.place, FIRST + 2 * day + 1),
            recallOn(card.truth, day),
          )
        : firstGrade(chance.uniform(card.place, 0));
      const scale = world === 'varied' ? exp(SPREAD * normal(chance, card.place)) : 1;
      const graded = (trace: Trace | undefined, factor: number) => {
        const once = review(trace, day, grade);
        const scaled = trace ? once : { ...once, stability: once.stability * factor };
        return grade === 'again' ? review(scaled, day, 'good') : scaled;
      };
      const next = { ...card, trace: graded(card.trace, 1), truth: graded(card.truth, scale) };
      cards = cards.with(card.place, next);
      today += grade === 'again' ? 2 : 1;
    }
    spent += today;
    busiestDay = Math.max(busiestDay, today);
  }
  const sum = cards.reduce((s, { truth }) => s + (truth ? recallOn(truth, DAYS) : 0), 0);
  return { reviews: spent, recall: sum / CARDS, busiestDay };
}

/** Plain FSRS: new cards, and all that has sunk to `retention`. */
export function studyPlainly(world: World, learner: number, retention: number): Outcome {
  const rule: Rule = (cards, day) => {
    const unseen = cards.filter(({ trace }) => !trace).slice(0, FRESH);
    const due = cards.filter(({ trace }) => trace && dueDay(trace, undefined, retention) <= day);
    return [...unseen, ...due];
  };
  return study(world, learner, rule, Infinity);
}

/** Our rule, with at most as many reviews, spread evenly over the days that are left. */
export function studyForExam(world: World, learner: number, budget: number): Outcome {
  const rule: Rule = (cards, day) =>
    todaysQueue({ entries: cards, today: day, exam: DAYS, fresh: FRESH, limit: CARDS });
  return study(world, learner, rule, budget);
}

export interface Comparison {
  readonly world: World;
  readonly retention: number;
  readonly plain: Outcome;
  readonly exam: Outcome;
  /** Half-width of the 95 % interval of the difference in recall. */
  readonly margin: number;
  /** Learners of all who recall more with our rule. */
  readonly better: number;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

function meanOutcome(all: readonly Outcome[]): Outcome {
  return {
    reviews: mean(all.map(({ reviews }) => reviews)),
    recall: mean(all.map(({ recall }) => recall)),
    busiestDay: mean(all.map(({ busiestDay }) => busiestDay)),
  };
}

export function compare(world: World, retention: number, learners = LEARNERS): Comparison {
  const pairs = Array.from({ length: learners }, (_, learner) => {
    const plain = studyPlainly(world, learner, retention);
    return { plain, exam: studyForExam(world, learner, plain.reviews) };
  });
  const differences = pairs.map(({ plain, exam }) => exam.recall - plain.recall);
  const centre = mean(differences);
  const variance = mean(differences.map((d) => (d - centre) ** 2)) * (learners / (learners - 1));
  return {
    world,
    retention,
    plain: meanOutcome(pairs.map(({ plain }) => plain)),
    exam: meanOutcome(pairs.map(({ exam }) => exam)),
    margin: 1.96 * Math.sqrt(variance / learners),
    better: differences.filter((d) => d > 0).length,
  };
}
