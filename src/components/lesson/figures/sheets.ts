import type { Sheet, SheetName } from './camp-sheet';
import * as arrivalsSaturday from './sheets-arrivals-saturday';
import * as coldShowers from './sheets-cold-showers';
import * as rainyMonday from './sheets-rainy-monday';

/** Every sheet is drawn twice: a phone gets a layout of its own, not a smaller one. */
export const DRAWN: { readonly [s in SheetName]: { readonly wide: Sheet; readonly tall: Sheet } } =
  {
    'cold-showers': coldShowers,
    'arrivals-saturday': arrivalsSaturday,
    'rainy-monday': rainyMonday,
  };
