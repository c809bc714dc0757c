import { describe, expect, it } from 'vitest';
import { scenario } from '../sim/desk/fixtures';
import { weeksMemory } from '~/worker/weeks';

describe('the memory of weeks', () => {
  it('keeps a baseline while levers move, and forgets the oldest', () => {
    const remember = weeksMemory(2);
    const baseline = remember(scenario, scenario.start, 1);
    const people = (n: number) =>
      remember(scenario, { ...scenario.start, peopleAtReception: n }, 1);
    const five = people(5);
    expect(remember(scenario, { ...scenario.start }, 1)).toBe(baseline);
    people(6);
    expect(remember(scenario, scenario.start, 1)).toBe(baseline);
    expect(people(5)).not.toBe(five);
  });

  it('keeps another seed apart, and another scenario', () => {
    const remember = weeksMemory();
    const one = remember(scenario, scenario.start, 1);
    expect(remember(scenario, scenario.start, 2)).not.toBe(one);
    expect(remember({ ...scenario, days: 3 }, scenario.start, 1)).not.toBe(one);
  });
});
