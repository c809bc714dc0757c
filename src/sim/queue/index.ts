export {
  cobham,
  erlangA,
  erlangB,
  erlangC,
  finiteLine,
  mmc,
  pollaczekKhinchine,
  preemptiveResume,
} from './closed-forms';
export type { ErlangA, LineMeans } from './closed-forms';
export type { QueueClass, QueueModel, QueueRun } from './model';
export { simulateNetwork } from './network';
export type { NetworkModel, NetworkRun, Visit } from './network';
export { constantWork, flows, jackson } from './network-forms';
export { simulateQueue } from './simulate';
