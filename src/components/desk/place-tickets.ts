import type { SpellKind, TicketView } from '~/sim/desk';
import {
  centre,
  packCounted,
  TOKEN,
  type Box,
  type FloorLayout,
  type Point,
  type Spot,
} from './floor-layout';

/** Who holds a ticket: nobody yet, somebody, or somebody outside the desk. */
export type Hold = 'waits' | 'in-hand' | 'paused';

export interface PlacedTicket extends Spot {
  readonly ticket: TicketView;
  readonly hold: Hold;
}

export interface PlacedFloor {
  readonly tickets: readonly PlacedTicket[];
  /** Tickets for which a line has no room, by team. */
  readonly unseen: ReadonlyMap<string, number>;
}

export function holdOf(ticket: TicketView): Hold {
  const { at } = ticket.place;
  if (at === 'in-hand' || at === 'self-help') return 'in-hand';
  return ON_THE_LAKE.has(at) ? 'paused' : 'waits';
}

/** Out of the desk's hands: the guest, a partner, a change or a major incident has to move first. */
export const ON_THE_LAKE: ReadonlySet<SpellKind> = new Set([
  'with-guest',
  'with-partner',
  'waits-for-change',
  'linked',
]);

/** The middle of the way between two places, a little apart for tickets that walk together. */
function onTheWay(from: Point, to: Point, nth: number): Spot {
  const part = 0.35 + 0.12 * (nth % 4);
  return {
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part + (nth % 3) * 6 - 6,
    k: 0.9,
  };
}

/** In front of whoever has it; several chats stand side by side, smaller. */
function inHands(person: Spot, nth: number, all: number): Spot {
  const k = Math.min(1, person.k * 1.05) * (all > 1 ? 0.72 : 1);
  const aside = (nth - (all - 1) / 2) * TOKEN * k;
  return { x: person.x + aside, y: person.y + 9 * person.k, k };
}

/** Where every open ticket stands in a picture. */
export function placeTickets(tickets: readonly TicketView[], layout: FloorLayout): PlacedFloor {
  const placed: PlacedTicket[] = [];
  const unseen = new Map<string, number>();
  const put = (ticket: TicketView, spot: Spot) =>
    placed.push({ ...spot, ticket, hold: holdOf(ticket) });
  const hutOf = new Map(layout.huts.map((hut) => [hut.team, hut]));
  const gateOf = new Map(layout.gates.map((gate) => [gate.channel, gate]));
  const queues = new Map<string, TicketView[]>();
  const hands = new Map<number, TicketView[]>();
  const guests: TicketView[] = [];
  const helping: TicketView[] = [];
  let walking = 0;

  for (const ticket of tickets) {
    const { place } = ticket;
    if (place.at === 'self-help') helping.push(ticket);
    else if (ON_THE_LAKE.has(place.at)) guests.push(ticket);
    else if (place.at === 'in-line') {
      const line = queues.get(place.team) ?? [];
      line.push(ticket);
      queues.set(place.team, line);
    } else if (place.at === 'in-hand') {
      const held = hands.get(place.agent) ?? [];
      held.push(ticket);
      hands.set(place.agent, held);
    } else if (place.at === 'handed-on') {
      const from = place.from === undefined ? gateOf.get(ticket.channel) : hutOf.get(place.from);
      const to = hutOf.get(place.to);
      if (from && to) {
        put(ticket, onTheWay(...wayBetween(from, to, layout.tall), walking));
        walking += 1;
      }
    }
  }
  for (const [agent, held] of hands) {
    const person = layout.people[agent];
    if (!person) continue;
    held.forEach((ticket, nth) => put(ticket, inHands(person, nth, held.length)));
  }
  for (const [team, line] of queues) {
    const hut = hutOf.get(team);
    if (!hut) continue;
    line.sort((a, b) => positionOf(a) - positionOf(b));
    const spots = packCounted(line.length, hut.queue, hut.line === 1 ? 'right' : 'left');
    spots.forEach((spot, index) => {
      const ticket = line[index];
      if (ticket) put(ticket, spot);
    });
    if (line.length > spots.length) unseen.set(team, line.length - spots.length);
  }
  const spread = (waiting: readonly TicketView[], key: string, box: FloorLayout['board']) => {
    const spots = packCounted(waiting.length, box);
    spots.forEach((spot, index) => {
      const ticket = waiting[index];
      if (ticket) put(ticket, spot);
    });
    if (waiting.length > spots.length) unseen.set(key, waiting.length - spots.length);
  };
  spread(guests, 'lake', layout.lake.slots);
  spread(helping, 'board', layout.board);
  // Drawn in order of arrival, so that a ticket keeps its place in the picture's layers.
  placed.sort((a, b) => a.ticket.id - b.ticket.id);
  return { tickets: placed, unseen };
}

/** From the side of one hut that faces the other; a gate is a point. */
function wayBetween(from: Point | Box, to: Box, tall: boolean): readonly [Point, Point] {
  const side = (box: Point | Box, other: Point | Box): Point => {
    if (!('width' in box)) return box;
    const middle = centre(box);
    if (tall) return { x: middle.x, y: other.y > box.y ? box.y + box.height : box.y };
    return { x: other.x > box.x ? box.x + box.width : box.x, y: middle.y };
  };
  return [side(from, to), side(to, from)];
}

const positionOf = (ticket: TicketView): number =>
  ticket.place.at === 'in-line' ? ticket.place.position : 0;
