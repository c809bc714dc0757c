import { fill } from '~/components/shell/fill';
import type { TicketView } from '~/sim/desk';
import type { LabContext } from './lab-context';

/** One ticket in one sentence, for a name and for the list. */
export function ticketSentence(
  ticket: TicketView,
  { t, words }: Pick<LabContext, 't' | 'words'>,
): string {
  const { place } = ticket;
  const team = 'team' in place ? (words.teams[place.team] ?? place.team) : '';
  const to = place.at === 'handed-on' ? (words.teams[place.to] ?? place.to) : '';
  const parts = [
    fill(t.ticket.name, {
      id: ticket.id,
      priority: ticket.priority.toUpperCase(),
      kind: words.kinds[ticket.kind] ?? ticket.kind,
    }),
    fill(t.places[place.at], { team, to }),
  ];
  if (ticket.cameBack) parts.push(t.floor.cameBack);
  if (ticket.late === 'nearly') parts.push(t.floor.nearlyLate);
  if (ticket.late === 'late') parts.push(t.floor.late);
  return parts.join(', ');
}
