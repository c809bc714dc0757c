import { PATHS } from '~/components/shell/pictograms';
import type { Priority } from '~/itsm';
import type { Area, Channel } from '~/sim/desk';

/** Shape is priority; the outlines fill about 20 units around the origin. */
export const SHAPES: { readonly [priority in Priority]: string } = {
  p1: 'M0-9.7 10 7.6H-10Z',
  p2: 'M0-11 11 0 0 11-11 0Z',
  p3: 'M-8.3-8.3H8.3V8.3H-8.3Z',
  p4: 'M-9.1 0a9.1 9.1 0 1 0 18.2 0a9.1 9.1 0 1 0-18.2 0Z',
};

/** How large the pictogram is inside its shape, and how far below the middle it sits. */
export const INSIDE: {
  readonly [priority in Priority]: { readonly size: number; readonly y: number };
} = {
  p1: { size: 8.5, y: 2 },
  p2: { size: 9.5, y: 0 },
  p3: { size: 10.5, y: 0 },
  p4: { size: 10.5, y: 0 },
};

export const AREA_PATHS: { readonly [area in Area]: string } = {
  bookings: PATHS.key,
  water: PATHS.droplet,
  wifi: PATHS.wifi,
  shop: PATHS.bag,
  gate: PATHS.shield,
  accounts: PATHS.person,
  workplace: PATHS.screen,
  network: PATHS.nodes,
  applications: PATHS.window,
  telephony: PATHS.phone,
};

export const CHANNEL_PATHS: { readonly [channel in Channel]: string } = {
  app: PATHS.app,
  phone: PATHS.phone,
  'walk-in': PATHS.walker,
  mail: PATHS.mail,
  sensors: PATHS.mast,
  chat: PATHS.bubble,
};

export const PERSON = 'M-11 8C-11-1.5-6.5-4.5 0-4.5S11-1.5 11 8z';
export const TENT = 'M0-9 10 2H2.6L0-3.5-2.6 2H-10Z';
export const PENNANT = 'M8-11v9M8-11l6.5 2.3L8-6.2z';
export const LOOP = 'M2.2-.6A2.4 2.4 0 1 0 1.7 1.7M2.5-2.6V-.4H.4';
