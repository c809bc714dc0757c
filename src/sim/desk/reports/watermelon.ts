import type { DeskRun, TicketRecord } from '../records';
import { isUnhappy } from '../satisfaction';
import type { Scenario } from '../scenario';

/** The same weeks told twice: as the agreement counts, and as those who waited lived them. */
export interface Watermelon {
  readonly tickets: number;
  readonly byAgreement: {
    /** By the desk's clock: service hours, pauses left out, stopped at the first settling. */
    readonly onTimeShare: number;
    /** Reported as settled once and for all: what came back after closing counts as new. */
    readonly settledOnceShare: number;
    readonly meanMinutes: number;
  };
  readonly byUser: {
    /** By the clock on the wall, until settled for good; who gave up was never in time. */
    readonly onTimeShare: number;
    /** Settled in one contact that stayed settled. */
    readonly settledOnceShare: number;
    readonly meanMinutes: number;
    readonly satisfaction: number;
    readonly unhappyShare: number;
  };
}

const isOver = ({ settledTick, gaveUpTick }: TicketRecord) =>
  settledTick !== undefined || gaveUpTick !== undefined;

/** A report on all tickets that are over; undefined when none is. */
export function watermelon({ tickets }: DeskRun, scenario: Scenario): Watermelon | undefined {
  const over = tickets.filter(isOver);
  const settled = over.filter(({ settledTick }) => settledTick !== undefined);
  if (settled.length === 0) return undefined;
  const follows = new Set(over.map((ticket) => ticket.follows));
  const target = ({ priority }: TicketRecord) => scenario.targets[priority].resolutionMinutes;
  const minutes = ({ arrivedTick, settledTick, gaveUpTick }: TicketRecord) =>
    ((settledTick ?? gaveUpTick ?? arrivedTick) - arrivedTick) / 60;
  const share = (rows: readonly TicketRecord[], is: (ticket: TicketRecord) => boolean) =>
    rows.filter(is).length / rows.length;
  const mean = (rows: readonly TicketRecord[], of: (ticket: TicketRecord) => number) =>
    rows.reduce((sum, ticket) => sum + of(ticket), 0) / rows.length;
  return {
    tickets: over.length,
    byAgreement: {
      onTimeShare: share(settled, (ticket) => ticket.deskMinutes <= target(ticket)),
      settledOnceShare: share(settled, ({ cameBack }) => !cameBack),
      meanMinutes: mean(settled, ({ deskMinutes }) => deskMinutes),
    },
    byUser: {
      onTimeShare: share(
        over,
        (ticket) => ticket.settledTick !== undefined && minutes(ticket) <= target(ticket),
      ),
      settledOnceShare: share(
        over,
        ({ id, contacts, settledTick }) =>
          settledTick !== undefined && contacts === 1 && !follows.has(id),
      ),
      meanMinutes: mean(over, minutes),
      satisfaction: mean(over, ({ satisfaction = 1 }) => satisfaction),
      unhappyShare: share(over, ({ satisfaction = 1 }) => isUnhappy(satisfaction)),
    },
  };
}
