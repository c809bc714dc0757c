import { describe, expect, test } from 'vitest';
import {
  breakable,
  layStep,
  NOTHING_LAID,
  orderFaults,
} from '~/components/lesson/figures/kit/order';

const steps = ['plan', 'do', 'check'].map((id) => ({ id, name: id, why: '' }));
const press = (...ids: string[]) =>
  ids.reduce((play, id) => layStep(play, steps, id), NOTHING_LAID);

describe('steps in order', () => {
  test('a name may break after a slash', () => {
    expect(breakable('Obtain/build')).toBe('Obtain/\u200bbuild');
  });

  test.each([
    [['plan'], { laid: 1, tried: [], misses: 0 }],
    [['check'], { laid: 0, tried: ['check'], misses: 1 }],
    [['check', 'check'], { laid: 0, tried: ['check'], misses: 1 }],
    [['check', 'plan'], { laid: 1, tried: [], misses: 1 }],
    [['plan', 'plan'], { laid: 1, tried: [], misses: 0 }],
    [['plan', 'check', 'do', 'check'], { laid: 3, tried: [], misses: 1 }],
  ])('pressing %j', (ids, play) => {
    expect(press(...ids)).toEqual(play);
  });

  test('one step is no order, and two of one name are refused', () => {
    expect(orderFaults(steps)).toEqual([]);
    expect(orderFaults(steps.slice(0, 1))).toHaveLength(1);
    expect(orderFaults([...steps, steps[0]!])).toEqual(['two steps are called plan']);
  });
});
