import { lossRate } from '../loss';
import type { DeskRun, TicketRecord } from '../records';
import type { Scenario } from '../scenario';

/** Tickets that share a cause, and what ending it would have spared. */
export interface RecurrenceBranch {
  readonly cause: string;
  readonly kind: string;
  readonly tickets: readonly number[];
  /** Of these, handled with the workaround of a known error. */
  readonly withWorkaround: number;
  /** Never came, because the cause had ended. */
  readonly prevented: number;
  readonly euros: number;
  readonly workMinutes: number;
  /** What those who waited lost meanwhile; 0 where nobody has counted it. */
  readonly lossEuros: number;
}

/** One branch a cause, the dearest first. */
export function recurrence(run: DeskRun, scenario: Scenario): readonly RecurrenceBranch[] {
  const loss = ({ area, impact, arrivedTick, settledTick, gaveUpTick }: TicketRecord) => {
    const hours = ((settledTick ?? gaveUpTick ?? run.untilTick) - arrivedTick) / 3600;
    return hours * lossRate(scenario.lossPerHour ?? {}, area, impact);
  };
  const branches = (scenario.problems?.causes ?? []).map(({ id, kind }) => {
    const all = run.tickets.filter((ticket) => ticket.cause === id);
    const came = all.filter(({ prevented }) => !prevented);
    const sum = (of: (ticket: TicketRecord) => number) =>
      came.reduce((total, ticket) => total + of(ticket), 0);
    return {
      cause: id,
      kind,
      tickets: came.map((ticket) => ticket.id),
      withWorkaround: came.filter(({ workaround }) => workaround).length,
      prevented: all.length - came.length,
      euros: sum(({ costEuros }) => costEuros),
      workMinutes: sum(({ workMinutes }) => workMinutes),
      lossEuros: sum(loss),
    };
  });
  return branches.sort((a, b) => b.euros + b.lossEuros - (a.euros + a.lossEuros));
}
