import type { Sheet, SheetName } from './camp-sheet';
import * as arrivalsSaturday from './sheets-arrivals-saturday';
import * as coldShowers from './sheets-cold-showers';
import * as rainyMonday from './sheets-rainy-monday';
import * as reception from './sheets/reception';
import * as pool from './sheets/pool';
import * as field from './sheets/field';
import * as shop from './sheets/shop';
import * as workshop from './sheets/workshop';
import * as lake from './sheets/lake';
import * as playground from './sheets/playground';
import * as office from './sheets/office';
import * as forest from './sheets/forest';
import * as storm from './sheets/storm';
import * as masts from './sheets/masts';
import * as beyond from './sheets/beyond';

/** Every sheet is drawn twice: a phone gets a layout of its own, not a smaller one. */
export const DRAWN: { readonly [s in SheetName]: { readonly wide: Sheet; readonly tall: Sheet } } =
  {
    'cold-showers': coldShowers,
    'arrivals-saturday': arrivalsSaturday,
    'rainy-monday': rainyMonday,
    reception,
    pool,
    field,
    shop,
    workshop,
    lake,
    playground,
    office,
    forest,
    storm,
    masts,
    beyond,
  };
