import { describe, expect, it } from 'vitest';
import { THREE_LINES } from '~/sim/proof';
import { constantWork, flows, jackson } from '~/sim/queue';
import { holdToTheory } from './gate';

holdToTheory('network');

it('three lines with rework have the flows and means on record', () => {
  const { perHour, routing, stations } = THREE_LINES;
  const forms = jackson(perHour, stations, routing);
  const close = (obtained: number | undefined, expected: number) =>
    expect(Math.abs((obtained ?? NaN) - expected)).toBeLessThan(1e-6);
  flows(perHour, routing).forEach((flow, line) =>
    close(flow, [10.876804, 3.329634, 0.665927][line] ?? NaN),
  );
  forms.forEach(({ wait, present }, line) => {
    close(wait, [0.101608, 0.087039, 0.2619][line] ?? NaN);
    close(present, [4.73077, 2.509563, 1.006815][line] ?? NaN);
  });
  const all = forms.reduce((sum, { present }) => sum + present, 0);
  close(all, 8.247148);
  close(all / perHour, 0.824715);
});

describe('six stations with a limit on work in progress', () => {
  it.each([
    [5, 0.5, 10],
    [10, 0.666667, 15],
    [20, 0.8, 25],
    [45, 0.9, 50],
  ])('of %d: %d done an hour, %d hours inside', (inside, perHour, stay) => {
    const form = constantWork(6, inside);
    expect(form.perUnit).toBeCloseTo(perHour, 6);
    expect(form.stay).toBeCloseTo(stay, 6);
  });
});
