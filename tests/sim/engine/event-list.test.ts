import { describe, expect, it } from 'vitest';
import { createEventList, isBeforeNext, schedule, takeNext } from '~/sim/engine';
import { copiesDoNotTouchEachOther, takesAsASortedListWould } from './event-list.laws';

describe('the event list', () => {
  it('takes as a sorted list would, ties included', takesAsASortedListWould);
  it('copies without sharing', copiesDoNotTouchEachOther);

  it('carries subject and generation along', () => {
    const list = createEventList();
    schedule(list, 5, 2, 7, 3);
    takeNext(list);
    expect([list.takenTick, list.takenClass, list.takenSubject, list.takenGeneration]).toEqual([
      5, 2, 7, 3,
    ]);
  });

  it('refuses an event in the past', () => {
    const list = createEventList();
    schedule(list, 5, 0, 0);
    takeNext(list);
    expect(() => schedule(list, 4, 0, 0)).toThrow('no event is scheduled in the past');
  });

  it('stays exact a hundred years on', () => {
    const list = createEventList();
    const at = 100 * 366 * 86_400;
    schedule(list, at, 15, 1);
    schedule(list, at, 14, 2);
    takeNext(list);
    expect([list.takenTick, list.takenClass, list.takenSubject]).toEqual([at, 14, 2]);
  });

  it.each([
    ['an earlier moment', 4, 15, true],
    ['a lower class of the same moment', 5, 1, true],
    ['the same class of the same moment', 5, 2, false],
    ['a higher class of the same moment', 5, 3, false],
    ['a later moment', 6, 0, false],
    ['never', Infinity, 0, false],
  ])('knows whether %s comes before the next event', (_, at, eventClass, before) => {
    const list = createEventList();
    schedule(list, 5, 2, 7);
    expect(isBeforeNext(list, at, eventClass)).toBe(before);
  });

  it('has no next event that anything could come after, once it is empty', () => {
    const list = createEventList();
    expect(isBeforeNext(list, 5, 2)).toBe(true);
    expect(isBeforeNext(list, Infinity, 2)).toBe(false);
    schedule(list, 5, 2, 7);
    takeNext(list);
    expect(isBeforeNext(list, 9, 0)).toBe(true);
  });
});
