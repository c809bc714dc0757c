import { describe, expect, test } from 'vitest';
import {
  cardsAt,
  FIRST_CARD,
  isPlaced,
  nextCard,
  placeCard,
  placeFaults,
  rightPicks,
  type PlaceCard,
} from '~/components/lesson/figures/kit/place';

const card = (id: string, spot: string): PlaceCard => ({ id, spot, text: '', why: '' });
const cards = [card('c1', 'gate'), card('c2', 'lake'), card('c3', 'gate')];
const spots = ['gate', 'lake'].map((id) => ({ id, name: id }));

describe('cards and places', () => {
  test('a card is placed once; the next one waits until then', () => {
    expect(nextCard(FIRST_CARD, cards)).toBe(FIRST_CARD);
    const once = placeCard(FIRST_CARD, 'lake');
    expect(isPlaced(once)).toBe(true);
    expect(placeCard(once, 'gate')).toBe(once);
    const second = nextCard(once, cards);
    expect(second).toEqual({ at: 1, picks: ['lake'] });
    expect(isPlaced(second)).toBe(false);
  });

  test('after the last card there is no next one', () => {
    const all = { at: 2, picks: ['gate', 'lake', 'gate'] };
    expect(nextCard(all, cards)).toBe(all);
  });

  test('a card lies where it belongs, whether it was put there or not', () => {
    const picks = ['lake', 'lake', 'gate'];
    expect(rightPicks(cards, picks)).toBe(2);
    expect(cardsAt(cards, picks, 'gate')).toEqual([
      { number: 1, right: false },
      { number: 3, right: true },
    ]);
    expect(cardsAt(cards, ['lake'], 'lake')).toEqual([]);
  });

  test.each([
    ['nothing wrong', spots, cards, ['gate', 'lake'], []],
    [
      'a card without a place',
      spots,
      [card('c', 'hill')],
      undefined,
      ['there is no spot hill, only gate, lake'],
    ],
    [
      'two cards of one id',
      spots,
      [...cards, card('c1', 'lake')],
      undefined,
      ['two cards are called c1'],
    ],
    [
      'a place that is not drawn',
      spots,
      cards,
      ['gate'],
      ['there is no place in the drawing called lake, only gate'],
    ],
  ] as const)('%s is said', (_, places, all, drawn, faults) => {
    expect(placeFaults(places, all, drawn)).toEqual(faults);
  });
});
