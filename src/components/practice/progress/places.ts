import type { Slot } from '~/exam';
import type { SymbolName } from '~/components/map/symbols';

interface PlaceSymbol {
  readonly name: SymbolName;
  /** So that a tent and the gate are seen equally well. */
  readonly scale: number;
}

const tent: PlaceSymbol = { name: 'tent', scale: 1.7 };

/** What stands on the map for each part of the exam. */
export const PLACE_SYMBOLS: { readonly [slot in Slot]: PlaceSymbol } = {
  '1.1': { name: 'gate', scale: 1.05 },
  '1.2': { name: 'service-point', scale: 1.1 },
  '1.3': { name: 'reception', scale: 1.1 },
  '2.1': { name: 'twin-pine', scale: 0.95 },
  '2.2': { name: 'eye-pine', scale: 0.95 },
  '3.1': { name: 'lantern', scale: 2 },
  '4.1': { name: 'flag', scale: 1.5 },
  '5.1': { name: 'office', scale: 1.1 },
  '5.2': { name: 'mill', scale: 1.1 },
  '6.1': { name: 'caravan', scale: 1.7 },
  '6.2': { name: 'cabin', scale: 1.7 },
  '7.1a': { name: 'caravan', scale: 1.7 },
  '7.1b': tent,
  '7.1c': tent,
  '7.1d': tent,
  '7.1e': tent,
  '7.1f': tent,
  '7.1g': tent,
};

/** Every symbol that the page needs, once; the lantern also stands beside what is lit. */
export const SYMBOLS_SHOWN: readonly SymbolName[] = [
  ...new Set([...Object.values(PLACE_SYMBOLS).map(({ name }) => name), 'lantern' as const]),
];
