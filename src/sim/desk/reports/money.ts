import { assessmentHoursIn, runningEuros } from '../money';
import type { DeskRun, TicketRecord } from '../records';
import type { Scenario } from '../scenario';
import { CHANNELS, LINES } from '../words';
import type { Channel, Line } from '../words';

/** Tickets of one line or channel, and what they cost. */
export interface CostRow<Place> {
  readonly at: Place;
  readonly tickets: number;
  readonly euros: number;
}

/** Euros of one run. */
export interface MoneyReport {
  /** What is built once, and what runs on: tickets, people above the start's, problems, changes, contracts, upkeep. */
  readonly capexEuros: number;
  readonly opexEuros: number;
  /** The ladder: by the line that settled. */
  readonly byLine: readonly CostRow<Line>[];
  readonly byChannel: readonly CostRow<Channel>[];
}

function rowsBy<Place>(
  places: readonly Place[],
  tickets: readonly TicketRecord[],
  placeOf: (ticket: TicketRecord) => Place | undefined,
): readonly CostRow<Place>[] {
  return places.map((at) => {
    const mine = tickets.filter((ticket) => placeOf(ticket) === at);
    return {
      at,
      tickets: mine.length,
      euros: mine.reduce((sum, { costEuros }) => sum + costEuros, 0),
    };
  });
}

/** What a run cost, CAPEX and OPEX apart, and where. */
export function moneyReport(run: DeskRun, scenario: Scenario): MoneyReport {
  const { tickets, changes = [] } = run;
  const ofTickets = tickets.reduce(
    (sum, { costEuros, prevented }) => sum + (prevented ? 0 : costEuros),
    0,
  );
  const paid = {
    ...run,
    problemPaidHours: run.problemPaidHours ?? 0,
    assessmentHours: assessmentHoursIn(changes),
  };
  return {
    capexEuros: run.capexEuros,
    opexEuros: ofTickets + runningEuros(paid, scenario),
    byLine: rowsBy(LINES, tickets, ({ settledByLine }) => settledByLine),
    byChannel: rowsBy(
      CHANNELS.filter((channel) => scenario.channels[channel]?.share),
      tickets.filter(({ prevented }) => !prevented),
      ({ channel }) => channel,
    ),
  };
}
