import type { Scenario } from '~/sim/desk';

/** What a ticket costs that goes by reception and ends at line 0, 1, 2 or 3. */
export function linePrices(prices: Scenario['prices']): readonly [number, number, number, number] {
  const reception = prices.receptionEuros;
  const area = reception + prices.areaEuros;
  return [prices.selfHelpEuros, reception, area, area + prices.specialistEuros];
}
