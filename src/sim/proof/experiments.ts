import { CALL_CENTRE } from './call-centre';
import { DESK_NETWORK } from './desk-network';
import { DESK_PRIORITIES } from './desk-priorities';
import { DESKS } from './desks';
import type { Experiment } from './experiment';
import { LINE_IMPATIENCE } from './line-impatience';
import { LINE_PRIORITIES } from './line-priorities';
import { LINES } from './lines';
import { NETWORKS } from './networks';

/** All that the simulators are held to, in the order in which it is best read. */
export const EXPERIMENTS: readonly Experiment[] = [
  ...LINES,
  ...LINE_PRIORITIES,
  ...LINE_IMPATIENCE,
  ...NETWORKS,
  ...DESKS,
  ...DESK_PRIORITIES,
  ...DESK_NETWORK,
  CALL_CENTRE,
];

/** All replications of one: cheap ones run first, so that something is soon known. */
export const totalWork = ({ work, replications }: Experiment): number => work * replications;
