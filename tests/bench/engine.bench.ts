import { expect, it } from 'vitest';
import { simulateQueue } from '~/sim/queue';
import { holdBareHeap } from './bare-heap';
import { bestTimes, print } from './clock';

const CUSTOMERS = 500_000;
const EVENTS = 2 * CUSTOMERS;
/** M/M/10 at load 8: ten ends of service and one arrival can be pending. */
const PENDING = 11;

it('M/M/10 beside a bare heap', () => {
  let handled = 0;
  let last = 0;
  const [engine = NaN, bare = NaN] = bestTimes([
    () => {
      const minute = { shape: 'exponential', meanMinutes: 1000 } as const;
      const classes = [{ gapMeanMinutes: 125 }];
      handled = simulateQueue(
        { servers: 10, classes, service: minute, customers: CUSTOMERS },
        1,
        0,
      ).events;
    },
    () => {
      last = holdBareHeap(PENDING, EVENTS, 1);
    },
  ]);
  expect(handled).toBe(EVENTS);
  expect(last).toBeGreaterThan(0);
  const perSecond = (ms: number) => `${(EVENTS / ms / 1000).toFixed(2)} M events/s`;
  print('engine, M/M/10', perSecond(engine));
  print('bare heap with the same draws', perSecond(bare));
  print('engine against bare heap', (bare / engine).toFixed(2));
});
