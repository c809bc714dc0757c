import { expect, it } from 'vitest';
import { nearest } from '~/sim/desk/check/nearest';

const KNOWN = ['share', 'days', 'hourWeights', 'ticketsPerDay'];

it.each([
  ['shar', 'share'],
  ['sahre', 'share'],
  ['Days', 'days'],
  ['hourweight', 'hourWeights'],
  ['ticketPerDays', 'ticketsPerDay'],
  ['day', 'days'],
  ['ds', undefined],
  ['weather', undefined],
  ['', undefined],
  ['d'.repeat(41), undefined],
])('%j was meant as %j', (name, meant) => {
  expect(nearest(name, KNOWN)).toBe(meant);
});

it('nothing is near when nothing is known', () => {
  expect(nearest('share', [])).toBeUndefined();
});
