import type { Chance } from '~/base/philox';
import { log } from '~/base/maths';
import { HOUR_SECONDS } from '~/base/ticks';
import { gammaFactor } from '~/sim/engine';
import { DAY, TICKET } from './attributes';
import type { Scenario } from './scenario';

/**
 * Arrival times of all tickets, in order: a Poisson process whose rate is level within an hour. Unit
 * exponential gaps are laid along the mean number of tickets expected so far, which is the exact way
 * to bend a steady process to an uneven rate, and costs one number a ticket.
 */
export function arrivalTicks(scenario: Scenario, chance: Chance): Float64Array {
  const { days, demand } = scenario;
  const weights = demand.hourWeights.reduce((sum, weight) => sum + weight, 0);
  // How busy each day is against its mean: gamma, as call centres are found to be (Avramidis et al. 2004).
  const factors = Array.from({ length: days }, (_, day) =>
    gammaFactor(chance, day, DAY.factor, demand.dayFactorScv),
  );
  const ticks: number[] = [];
  let reached = 0;
  let expected = -log(1 - chance.uniform(0, TICKET.gap));
  for (let hour = 0; hour < days * 24; hour += 1) {
    const day = Math.floor(hour / 24);
    const inHour =
      (demand.ticketsPerDay[day % 7]! * factors[day]! * demand.hourWeights[hour % 24]!) / weights;
    while (expected < reached + inHour) {
      const within = (expected - reached) / inHour;
      ticks.push(Math.floor((hour + within) * HOUR_SECONDS));
      expected -= log(1 - chance.uniform(ticks.length, TICKET.gap));
    }
    reached += inHour;
  }
  return Float64Array.from(ticks);
}
