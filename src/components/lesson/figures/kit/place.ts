import { twice, unknown } from './faults';

export interface Spot {
  readonly id: string;
  readonly name: string;
  /** A few words under the name. */
  readonly say?: string | undefined;
}

export interface PlaceCard {
  readonly id: string;
  readonly text: string;
  /** Where it belongs. */
  readonly spot: string;
  readonly why: string;
}

/** The card that is asked and the reader's pick for each card so far. One pick a card. */
export interface PlacePlay {
  readonly at: number;
  readonly picks: readonly string[];
}

export const FIRST_CARD: PlacePlay = { at: 0, picks: [] };

export const isPlaced = ({ at, picks }: PlacePlay): boolean => picks.length > at;

export const placeCard = (play: PlacePlay, spot: string): PlacePlay =>
  isPlaced(play) ? play : { ...play, picks: [...play.picks, spot] };

export const nextCard = (play: PlacePlay, cards: readonly PlaceCard[]): PlacePlay =>
  isPlaced(play) && play.at < cards.length - 1 ? { ...play, at: play.at + 1 } : play;

export const rightPicks = (cards: readonly PlaceCard[], picks: readonly string[]): number =>
  picks.filter((pick, i) => pick === cards[i]!.spot).length;

/** Cards that lie at a spot: each lies where it belongs, `right` if the reader put it there. */
export const cardsAt = (
  cards: readonly PlaceCard[],
  picks: readonly string[],
  spot: string,
): { readonly number: number; readonly right: boolean }[] =>
  picks.flatMap((pick, i) =>
    cards[i]!.spot === spot ? [{ number: i + 1, right: pick === spot }] : [],
  );

export const placeFaults = (
  spots: readonly Spot[],
  cards: readonly PlaceCard[],
  drawn?: readonly string[],
): string[] => [
  ...twice(
    'spots',
    spots.map(({ id }) => id),
  ),
  ...twice(
    'cards',
    cards.map(({ id }) => id),
  ),
  ...unknown(
    'spot',
    cards.map(({ spot }) => spot),
    spots.map(({ id }) => id),
  ),
  ...(drawn
    ? unknown(
        'place in the drawing called',
        spots.map(({ id }) => id),
        drawn,
      )
    : []),
];
