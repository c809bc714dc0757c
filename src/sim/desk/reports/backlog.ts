import type { Tick } from '~/base/ticks';
import type { TicketRecord } from '../records';

type Life = Pick<TicketRecord, 'arrivedTick'> &
  Partial<Pick<TicketRecord, 'settledTick' | 'gaveUpTick' | 'prevented'>>;

/** Hours that each ticket open at a moment has been open, oldest first: the backlog and its ageing. */
export function backlogAges(
  { tickets }: { readonly tickets: readonly Life[] },
  at: Tick,
): readonly number[] {
  return tickets
    .filter(
      ({ arrivedTick, settledTick, gaveUpTick, prevented }) =>
        !prevented &&
        arrivedTick <= at &&
        (settledTick ?? Infinity) > at &&
        (gaveUpTick ?? Infinity) > at,
    )
    .map(({ arrivedTick }) => (at - arrivedTick) / 3600)
    .sort((a, b) => b - a);
}
