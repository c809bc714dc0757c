import { expect, it } from 'vitest';
import { tickAt } from '~/base/ticks';
import { stepTo } from '~/components/desk/step-to';

const OPENS = tickAt(0, 8);

it.each([
  ['back', tickAt(1, 10, 20), tickAt(1, 10)],
  ['back', tickAt(1, 10), tickAt(1, 9)],
  ['hour', tickAt(1, 10, 20), tickAt(1, 11)],
  ['hour', tickAt(1, 10), tickAt(1, 11)],
  ['day', tickAt(0, 8), tickAt(1, 8)],
  ['day', tickAt(1, 7, 59), tickAt(1, 8)],
  ['day', tickAt(1, 8), tickAt(2, 8)],
] as const)('%s from %i leads to %i', (step, from, to) => {
  expect(stepTo(step, from, OPENS)).toBe(to);
});
