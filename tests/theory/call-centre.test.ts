import { describe, expect, it } from 'vitest';
import { replicate, summarise } from '~/sim/engine';
import { callCentre, callCentreDay } from '~/sim/proof';
import { columnOf, experimentsOf, holdToTheory } from './gate';

holdToTheory('call-centre');

const [days] = experimentsOf('call-centre');
if (!days) throw new Error('the call centre is gone');

it('differs from day to day as published, within a fifth', () => {
  const variance = (gate: string) => (summarise(columnOf(days, gate))?.deviation ?? 0) ** 2;
  expect(variance('arrivals') / 8764.756).toBeGreaterThan(0.8);
  expect(variance('arrivals') / 8764.756).toBeLessThan(1.25);
  expect(variance('lost') / 4.6e-5).toBeGreaterThan(0.75);
  expect(variance('lost') / 4.6e-5).toBeLessThan(1.33);
});

/** The same calls on both sides against other calls on one: how much less a difference swings. */
describe('common random numbers', () => {
  const PAIRS = 300;
  const before = () => columnOf(days, 'wait').slice(0, PAIRS);
  const waits = (scenario: ReturnType<typeof callCentre>, from: number) =>
    replicate(from, from + PAIRS, (day) => callCentreDay(scenario, day).waitSeconds);
  const swing = (after: readonly number[]) => {
    const plain = before();
    return summarise(after.map((wait, day) => wait - (plain[day] ?? NaN)))?.deviation ?? NaN;
  };

  it.each<[string, ReturnType<typeof callCentre>, number]>([
    ['5 % less handle time', callCentre(95), 20],
    ['one more agent all day', callCentre(100, 1), 2],
  ])('%s', (name, scenario, atLeast) => {
    const ratio = (swing(waits(scenario, PAIRS)) / swing(waits(scenario, 0))) ** 2;
    if (process.env['THEORY_ROWS']) {
      process.stdout.write(`row | variance ratio, ${name} | ${atLeast} | ${ratio.toFixed(1)} |\n`);
    }
    expect(ratio).toBeGreaterThanOrEqual(atLeast);
  });
});
