import fc from 'fast-check';
import { expect } from 'vitest';
import { copyEventList, createEventList, nextTick, schedule, takeNext } from '~/sim/engine';

interface Taken {
  readonly tick: number;
  readonly eventClass: number;
  readonly subject: number;
  readonly generation: number;
}

const moves = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ after: fc.nat({ max: 5 }), eventClass: fc.nat({ max: 3 }) }),
    },
    { weight: 2, arbitrary: fc.constant('take' as const) },
  ),
  // Without a size, lists stay too short for ties to meet in the depth of the heap.
  { maxLength: 300, size: 'max' },
);

const takeAll = (list: ReturnType<typeof createEventList>): Taken[] => {
  const taken: Taken[] = [];
  while (takeNext(list)) {
    taken.push({
      tick: list.takenTick,
      eventClass: list.takenClass,
      subject: list.takenSubject,
      generation: list.takenGeneration,
    });
  }
  return taken;
};

/** Whatever is scheduled and taken, the order is that of a list sorted by tick, class, then sequence. */
export function takesAsASortedListWould(): void {
  fc.assert(
    fc.property(moves, (steps) => {
      const list = createEventList(1);
      const model: Taken[] = [];
      let subject = 0;
      let now = 0;
      for (const step of steps) {
        if (step === 'take') {
          model.sort(
            (a, b) => a.tick - b.tick || a.eventClass - b.eventClass || a.subject - b.subject,
          );
          const expected = model.shift();
          expect(nextTick(list)).toBe(expected?.tick ?? Infinity);
          expect(takeNext(list)).toBe(expected !== undefined);
          if (!expected) continue;
          now = list.takenTick;
          expect(now).toBe(expected.tick);
          expect(list.takenClass).toBe(expected.eventClass);
          expect(list.takenSubject).toBe(expected.subject);
          expect(list.takenGeneration).toBe(expected.generation);
        } else {
          const { eventClass } = step;
          const tick = now + step.after;
          const generation = subject * 2;
          schedule(list, tick, eventClass, subject, generation);
          model.push({ tick, eventClass, subject, generation });
          subject += 1;
        }
      }
    }),
    { seed: 1, numRuns: 300 },
  );
}

/** Emptying a copy leaves the original as it was, and both give the same events. */
export function copiesDoNotTouchEachOther(): void {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 60, size: 'max' }), (ticks) => {
      const list = createEventList(4);
      ticks.forEach((at, subject) => schedule(list, at, subject % 3, subject, -subject));
      const copy = copyEventList(list);
      const fromCopy = takeAll(copy);
      // Written where the first events of the original stand.
      ticks.forEach(() => schedule(copy, 1000, 0, 99, 99));
      expect(takeAll(list)).toEqual(fromCopy);
    }),
    { seed: 2 },
  );
}
