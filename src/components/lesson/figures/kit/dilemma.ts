import { twice, unknown } from './faults';

export interface Gauge {
  readonly id: string;
  readonly name: string;
}

export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly outcome: string;
  /** What it does to each gauge, -2 to 2; a gauge that is not named stays. */
  readonly effects: Readonly<Record<string, number>>;
  readonly best?: boolean;
}

export interface Round {
  readonly id: string;
  readonly scene: string;
  readonly choices: readonly Choice[];
}

/** The choice of each round so far, by its place; a later choice in a round replaces an earlier one. */
export interface DilemmaPlay {
  readonly at: number;
  readonly taken: readonly number[];
}

export const FIRST_ROUND: DilemmaPlay = { at: 0, taken: [] };
export const LETTERS = ['A', 'B', 'C', 'D'];

export const decide = ({ at, taken }: DilemmaPlay, choice: number): DilemmaPlay => ({
  at,
  taken: [...taken.slice(0, at), choice, ...taken.slice(at + 1)],
});

export const goTo = (play: DilemmaPlay, at: number, rounds: readonly Round[]): DilemmaPlay =>
  at >= 0 && at < rounds.length && at <= play.taken.length ? { ...play, at } : play;

export const bestOf = ({ choices }: Round): number => choices.findIndex(({ best }) => best);

/** Where a gauge stands after the choices taken. */
export const level = (gauge: string, rounds: readonly Round[], taken: readonly number[]): number =>
  taken.reduce((sum, choice, i) => sum + (rounds[i]!.choices[choice]!.effects[gauge] ?? 0), 0);

/** The furthest that any way through can move a gauge: where its scale ends. */
export const furthest = (gauges: readonly Gauge[], rounds: readonly Round[]): number =>
  Math.max(
    2,
    ...gauges.map(({ id }) =>
      rounds.reduce(
        (sum, { choices }) =>
          sum + Math.max(...choices.map(({ effects }) => Math.abs(effects[id] ?? 0))),
        0,
      ),
    ),
  );

/** `+2`, `0`, `−1`, with a true minus sign. */
export const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

export const dilemmaFaults = (gauges: readonly Gauge[], rounds: readonly Round[]): string[] => [
  ...twice(
    'gauges',
    gauges.map(({ id }) => id),
  ),
  ...rounds.flatMap(({ id, choices }) => [
    ...twice(
      `choices of round ${id}`,
      choices.map((choice) => choice.id),
    ),
    ...(choices.filter(({ best }) => best).length === 1
      ? []
      : [`round ${id} needs one best choice`]),
    ...choices.flatMap(({ effects }) =>
      unknown(
        'gauge',
        Object.keys(effects),
        gauges.map((gauge) => gauge.id),
      ),
    ),
  ]),
];
