import { expect, it } from 'vitest';
import { keepUnchanged } from '~/components/desk/keep-unchanged';
import type { PlacedTicket } from '~/components/desk/place-tickets';

const placed = (id: number, x: number, ticket: object = {}): PlacedTicket =>
  ({
    ticket: {
      id,
      place: { at: 'in-line', team: 'reception', position: id },
      late: 'no',
      ...ticket,
    },
    hold: 'waits',
    x,
    y: 0,
    k: 1,
  }) as unknown as PlacedTicket;

it('keeps the look of a ticket that has only walked, and takes the new one of any other', () => {
  const keep = keepUnchanged();
  const first = [placed(1, 10), placed(2, 20), placed(3, 30)];
  keep(first);
  const second = [placed(1, 10), placed(2, 21), placed(3, 30, { late: 'nearly' })];
  const { tickets, looks } = keep(second);
  expect(tickets).toBe(second);
  expect(looks[0]).toBe(first[0]);
  expect(looks[1]).toBe(first[1]);
  expect(looks[2]).toBe(second[2]);
});

it('takes the new one of a ticket that another team has now: it is named after it', () => {
  const keep = keepUnchanged();
  keep([placed(1, 10)]);
  const moved = placed(1, 10, { place: { at: 'in-line', team: 'water', position: 1 } });
  expect(keep([moved]).looks[0]).toBe(moved);
});

it('tells once which tickets went home, and where each stood last', () => {
  const keep = keepUnchanged();
  const gone = placed(2, 20);
  expect(keep([placed(1, 10), placed(2, 50)]).left).toEqual([]);
  expect(keep([placed(1, 10), gone]).left).toEqual([]);
  expect(keep([placed(1, 10)]).left).toEqual([gone]);
  expect(keep([placed(1, 10)]).left).toEqual([]);
});
