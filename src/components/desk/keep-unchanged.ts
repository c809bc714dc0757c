import type { PlacedTicket } from './place-tickets';

/** The tickets of a picture, and those that went home since the picture before. */
export interface Picture {
  readonly tickets: readonly PlacedTicket[];
  /** The same tickets: of each the object that it had when it last looked otherwise, wherever it stood then. */
  readonly looks: readonly PlacedTicket[];
  readonly left: readonly PlacedTicket[];
}

/** Whether two placed tickets of one id would be drawn, and named, the same, wherever they stand. */
function looksSame(one: PlacedTicket, other: PlacedTicket): boolean {
  const { ticket: a } = one;
  const { ticket: b } = other;
  return (
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
 * Remembers one picture of the floor: the look of a ticket is the same object where nothing but its place
 * has changed, so that only the others are drawn anew.
 */
export function keepUnchanged(): (placed: readonly PlacedTicket[]) => Picture {
  let before: readonly PlacedTicket[] = [];
  let known = new Map<number, PlacedTicket>();
  return (tickets) => {
    const looks = tickets.map((one) => {
      const look = known.get(one.ticket.id);
      return look && looksSame(look, one) ? look : one;
    });
    known = new Map(looks.map((look) => [look.ticket.id, look]));
    const left = before.filter(({ ticket }) => !known.has(ticket.id));
    before = tickets;
    return { tickets, looks, left };
  };
}
