import { LN2, log } from '~/base/maths';
import { targetMinutesOf } from './look-up';
import { isAfterClosing } from './attributes';
import type { Desk } from './state';
import { NONE } from './tables';

/** Marks lost and won. The form and the numbers are our choice; no source measured them. */
const LOST_PER_DOUBLING = 0.5;
const LOST_COMING_BACK = 1;
const LOST_PER_CONTACT = 0.3;
const LOST_PER_HAND_OFF = 0.15;
const WON_BY_BEING_TOLD = 0.4;

/** Whether a mark is one of somebody unhappy: 2 or less. */
export const isUnhappy = (mark: number): boolean => mark <= 2;

/** Times that a guest had to do with the desk about one ticket. */
export function contactsOf({ tickets }: Desk, id: number): number {
  const { asked, cameBack, callBack, answerKnown } = tickets;
  return 1 + asked[id]! + cameBack[id]! + callBack[id]! + answerKnown[id]!;
}

/** For the guest it is the same trouble again, whether its ticket was opened again or had closed. */
const isBackAgain = ({ tickets }: Desk, id: number): boolean =>
  tickets.cameBack[id] === 1 || isAfterClosing(tickets.entity[id]!);

/** Whether somebody told the guest how things stand: a step up, a workaround, a major incident. */
const wasTold = ({ tickets }: Desk, id: number): boolean =>
  tickets.escalations[id]! > 0 || tickets.workaround[id] === 1 || tickets.major[id] === 2;

/**
 * What a guest thinks of it, 1 to 5, once it is over. It starts at 5; waiting takes half a mark for each
 * doubling beyond a quarter of what was promised, by the guest's own clock; coming back, further
 * contacts and hand-offs take theirs; being told gives something back. Who gave up says 1.
 */
export function satisfactionOf(desk: Desk, id: number): number {
  const { tickets } = desk;
  if (tickets.gaveUp[id] !== NONE) return 1;
  const target = targetMinutesOf(desk, id);
  const minutes = (tickets.settled[id]! - tickets.arrived[id]!) / 60;
  const expected = target / 4;
  const waited = minutes > expected ? log(minutes / expected) / LN2 : 0;
  const lost =
    LOST_PER_DOUBLING * waited +
    LOST_COMING_BACK * Number(isBackAgain(desk, id)) +
    LOST_PER_CONTACT * (contactsOf(desk, id) - 1) +
    LOST_PER_HAND_OFF * tickets.handOffs[id]!;
  const score = 5 - lost + (wasTold(desk, id) ? WON_BY_BEING_TOLD : 0);
  return Math.min(5, Math.max(1, score));
}
