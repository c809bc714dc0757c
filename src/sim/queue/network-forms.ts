import { mmc } from './closed-forms';
import type { LineMeans } from './closed-forms';

/** Visits per unit of time at each station: what enters the first, and what the others send on. */
export function flows(
  arrivalRate: number,
  routing: readonly (readonly number[])[],
): readonly number[] {
  let rates = routing.map(() => 0);
  // What a pass adds shrinks by the share that leaves, so it soon adds nothing at all.
  for (let pass = 0; pass < 10_000; pass += 1) {
    const next = rates.map((_, to) =>
      routing.reduce(
        (sum, row, from) => sum + rates[from]! * (row[to] ?? 0),
        to === 0 ? arrivalRate : 0,
      ),
    );
    if (next.every((rate, station) => rate === rates[station])) return next;
    rates = next;
  }
  return rates;
}

/** An open network of M/M/c stations (Jackson 1957): each behaves as if it stood alone in its flow. */
export function jackson(
  arrivalRate: number,
  stations: readonly { readonly servers: number; readonly serviceRate: number }[],
  routing: readonly (readonly number[])[],
): readonly LineMeans[] {
  return flows(arrivalRate, routing).map((flow, index) =>
    mmc(stations[index]!.servers, flow, stations[index]!.serviceRate),
  );
}

/**
 * A line of equal stations in a row, exponential with mean 1, in which always `inside` jobs are:
 * one leaves every (inside + stations - 1) / inside on average ("practical worst case", Hopp and Spearman).
 */
export const constantWork = (stations: number, inside: number) => ({
  perUnit: inside / (inside + stations - 1),
  stay: inside + stations - 1,
});
