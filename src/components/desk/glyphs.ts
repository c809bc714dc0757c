import { PATHS } from '~/components/shell/pictograms';
import type { Priority } from '~/itsm';
import type { Area, Channel } from '~/sim/desk';
import { movedPath } from './moved-path';

/** Shape is priority; the outlines fill about 20 units around the origin. */
export const SHAPES: { readonly [priority in Priority]: string } = {
  p1: 'M0-9.7 10 7.6H-10Z',
  p2: 'M0-11 11 0 0 11-11 0Z',
  p3: 'M-8.3-8.3H8.3V8.3H-8.3Z',
  p4: 'M-9.1 0a9.1 9.1 0 1 0 18.2 0a9.1 9.1 0 1 0-18.2 0Z',
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

/** How large the pictogram, drawn on a 24 grid, stands inside its shape, and how far below the middle. */
const INSIDE: { readonly [priority in Priority]: readonly [size: number, below: number] } = {
  p1: [8.5, 2],
  p2: [9.5, 0],
  p3: [10.5, 0],
  p4: [10.5, 0],
};

const insidePaths = new Map<string, string>();

/** The pictogram of an area as it stands inside the shape of a priority. */
export function areaInside(priority: Priority, area: Area): string {
  const key = `${priority} ${area}`;
  const known = insidePaths.get(key);
  if (known !== undefined) return known;
  const [size, below] = INSIDE[priority];
  const path = movedPath(AREA_PATHS[area], size / 24, -size / 2, below - size / 2);
  insidePaths.set(key, path);
  return path;
}

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
/** As a ticket wears it, at its upper right. */
export const LOOP_ASIDE = movedPath(LOOP, 1, 8, -8);
