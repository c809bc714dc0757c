import { NONE } from './tables';
import type { LineTable, TicketTable } from './tables';

/**
 * Waiting lines as linked lists through the ticket table, sorted by key; on equal keys, who came
 * first stands in front, unless it comes back `beforeEquals`. Joining looks from the back, where newcomers mostly belong.
 */
export function join(
  lines: LineTable,
  tickets: TicketTable,
  team: number,
  ticket: number,
  beforeEquals = false,
): void {
  const { ahead, behind, queueKey } = tickets;
  const key = queueKey[ticket]!;
  let before = lines.back[team]!;
  while (
    before !== NONE &&
    (queueKey[before]! > key || (beforeEquals && queueKey[before] === key))
  ) {
    before = ahead[before]!;
  }
  const after = before === NONE ? lines.front[team]! : behind[before]!;
  ahead[ticket] = before;
  behind[ticket] = after;
  if (before === NONE) lines.front[team] = ticket;
  else behind[before] = ticket;
  if (after === NONE) lines.back[team] = ticket;
  else ahead[after] = ticket;
  lines.waiting[team]! += 1;
}

/** Takes a ticket out, wherever it stands. */
export function leave(lines: LineTable, tickets: TicketTable, team: number, ticket: number): void {
  const { ahead, behind } = tickets;
  const before = ahead[ticket]!;
  const after = behind[ticket]!;
  if (before === NONE) lines.front[team] = after;
  else behind[before] = after;
  if (after === NONE) lines.back[team] = before;
  else ahead[after] = before;
  ahead[ticket] = NONE;
  behind[ticket] = NONE;
  lines.waiting[team]! -= 1;
}
