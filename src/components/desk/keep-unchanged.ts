import type { PlacedTicket } from './place-tickets';

/** The tickets of a picture, and those that went home since the picture before. */
export interface Picture {
  readonly tickets: readonly PlacedTicket[];
  readonly left: readonly PlacedTicket[];
}

/** Whether two placed tickets of one id would be drawn, and named, the same. */
function looksSame(one: PlacedTicket, other: PlacedTicket): boolean {
  const { ticket: a } = one;
  const { ticket: b } = other;
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.k === other.k &&
    one.hold === other.hold &&
    a.priority === b.priority &&
    a.late === b.late &&
    a.cameBack === b.cameBack &&
    a.place.at === b.place.at &&
    teamOf(a.place) === teamOf(b.place)
  );
}

const teamOf = (place: PlacedTicket['ticket']['place']) =>
  'team' in place ? place.team : 'to' in place ? place.to : '';

/**
 * Remembers one picture of the floor: a ticket of the next one is the same object where nothing that is
 * drawn of it has changed, so that only the others are drawn anew.
 */
export function keepUnchanged(): (placed: readonly PlacedTicket[]) => Picture {
  let known = new Map<number, PlacedTicket>();
  return (placed) => {
    const next = new Map<number, PlacedTicket>();
    const tickets = placed.map((one) => {
      const before = known.get(one.ticket.id);
      const same = before && looksSame(before, one) ? before : one;
      next.set(one.ticket.id, same);
      return same;
    });
    const left = [...known.values()].filter(({ ticket }) => !next.has(ticket.id));
    known = next;
    return { tickets, left };
  };
}
