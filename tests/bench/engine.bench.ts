import { expect, it } from 'vitest';
import { bundle } from '../bundle';
import { bestTimes, print } from './clock';

const CUSTOMERS = 500_000;
const EVENTS = 2 * CUSTOMERS;
/** M/M/10 at load 8: ten ends of service and one arrival can be pending. */
const PENDING = 11;

it('M/M/10 beside a bare heap', async () => {
  const tasks = (await import(await bundle('bench/tasks.ts'))) as typeof import('./tasks');
  let handled = 0;
  let last = 0;
  const [engine = NaN, bare = NaN] = bestTimes([
    () => {
      handled = tasks.queueEvents(CUSTOMERS);
    },
    () => {
      last = tasks.holdBareHeap(PENDING, EVENTS, 1);
    },
  ]);
  expect(handled).toBe(EVENTS);
  expect(last).toBeGreaterThan(0);
  const perSecond = (ms: number) => `${(EVENTS / ms / 1000).toFixed(2)} M events/s`;
  print('engine, M/M/10', perSecond(engine));
  print('bare heap with the same draws', perSecond(bare));
  print('engine against bare heap', (bare / engine).toFixed(2));
});
