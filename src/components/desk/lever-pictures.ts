import { PATHS } from '~/components/shell/pictograms';
import type { Practice } from './lever-table';

/** The pictogram of each practice, in the panel and on the signs of missions. */
export const PRACTICE_PATHS: { readonly [practice in Practice]: string } = {
  desk: PATHS.bell,
  incident: PATHS.ticket,
  problem: PATHS.loupe,
  change: PATHS.wrench,
  knowledge: PATHS.book,
  request: PATHS.app,
  supplier: PATHS.nodes,
  level: PATHS.clock,
};
