import { CARDS, DAYS, FRESH, LEARNERS, WORLDS, compare, type Outcome } from './experiment';

export const RETENTIONS = [0.9, 0.95] as const;

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const rounded = ({ reviews, recall, busiestDay }: Outcome) => ({
  reviews: round(reviews, 1),
  recall: round(recall, 4),
  busiestDay: round(busiestDay, 1),
});

/** The comparisons of the experiment, in the order of the page. */
export const comparisons = () =>
  WORLDS.flatMap((world) => RETENTIONS.map((retention) => compare(world, retention)));

/** What the page shows of it. */
export const figure = () => ({
  cards: CARDS,
  days: DAYS,
  fresh: FRESH,
  learners: LEARNERS,
  rows: comparisons().map((row) => ({
    ...row,
    plain: rounded(row.plain),
    exam: rounded(row.exam),
    margin: round(row.margin, 4),
  })),
});
