import { cobham, mmc } from '~/sim/queue';
import type { QueueModel } from '~/sim/queue';
import type { Experiment } from './experiment';
import { meanWait, ofLine, runLine, warmUp } from './lines';
import { mean } from './mean';
import { HOUR_TICKS, arrivals, exponential } from './unit';

const CUSTOMERS = 60_000;

export const priorityLine = (
  people: number,
  perHour: readonly number[],
  eachPerHour: number,
): QueueModel => ({
  servers: people,
  classes: arrivals(...perHour),
  service: exponential(1 / eachPerHour),
  customers: CUSTOMERS,
});

/**
 * Three classes, the first served first, nobody interrupted (Cobham 1954). With all classes alike in
 * work, their mean together is that of one class: priorities move waiting and leave its mean alone.
 */
function priorities(people: number, perHour: readonly number[], eachPerHour: number): Experiment {
  const model = priorityLine(people, perHour, eachPerHour);
  const classes = cobham(people, perHour, eachPerHour);
  const total = perHour.reduce((sum, rate) => sum + rate, 0);
  const together = mmc(people, total, eachPerHour).wait;
  return {
    ...ofLine(model),
    id: `line-priorities-${people}`,
    words: 'line-priorities',
    facts: { people, perHour: total, eachPerHour },
    gates: [
      ...classes.map((expected, index) => ({
        id: `class-${index + 1}`,
        unit: 'hours' as const,
        expected,
      })),
      { id: 'all', unit: 'hours', expected: together },
    ],
    replicate(replication) {
      const run = runLine(model, replication);
      const ofClass = (index: number) =>
        mean(run.waits, warmUp(model), (customer) => run.classes[customer] === index) / HOUR_TICKS;
      return [...classes.map((_, index) => ofClass(index)), meanWait(run, model)];
    },
  };
}

export const LINE_PRIORITIES: readonly Experiment[] = [
  priorities(1, [0.2, 0.6, 1.2], 3),
  priorities(2, [0.2, 0.6, 1.2], 3),
  priorities(5, [0.2, 0.8, 3], 1),
  priorities(10, [0.4, 1.6, 6], 1),
];
