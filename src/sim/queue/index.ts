export { cobham, erlangA, erlangB, erlangC, mmc, pollaczekKhinchine } from './closed-forms';
export type { ErlangA, LineMeans } from './closed-forms';
export type { QueueClass, QueueModel, QueueRun } from './model';
export { simulateQueue } from './simulate';
