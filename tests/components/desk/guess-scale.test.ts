import { describe, expect, it } from 'vitest';
import { guessScale, isClose, nearestGuess } from '~/components/desk/guess-scale';
import { optionOf } from '~/stores/desk-lab-mission';
import { MISSIONS } from '../../sim/desk/mission-files';

describe('the scale of a guess', () => {
  it.each([
    ['waitAtReceptionMinutes', 2, { most: 10, step: 1, times: 1 }],
    ['halfDoneMinutes', 62, { most: 190, step: 1, times: 1 }],
    ['cameTickets', 850, { most: 2600, step: 10, times: 1 }],
    ['lossEuros', 81_234, { most: 250_000, step: 1000, times: 1 }],
    ['onTimeByDeskShare', 0.96, { most: 1, step: 0.01, times: 100 }],
  ] as const)('of %s, now %d', (measure, now, scale) => {
    expect(guessScale(measure, now)).toEqual(scale);
  });
  it('stands where the measure is now, as near as it can', () => {
    expect(nearestGuess(guessScale('lossEuros', 81_234), 81_234)).toBe(81_000);
    expect(nearestGuess(guessScale('onTimeByDeskShare', 0.957), 0.957)).toBe(0.96);
  });
});

describe.each(MISSIONS)('the question of $id', ({ mission: { prediction } }) => {
  it.each([20, 62, 850, 81_234])('lets every answer be given, from %d', (size) => {
    const share = prediction.measure.endsWith('Share');
    const now = share ? 0.957 : size;
    const { most, step } = guessScale(prediction.measure, now);
    const stands = Array.from({ length: Math.round(most / step) + 1 }, (_, nth) => nth * step);
    const given = stands.map((value) => optionOf(prediction.options, value / now)?.id);
    for (const { id } of prediction.options) expect(given).toContain(id);
  });
});

it('a guess is close when it is less than a tenth off', () => {
  expect(isClose(53, 56)).toBe(true);
  expect(isClose(50, 56)).toBe(false);
  expect(isClose(0, 0)).toBe(false);
});
