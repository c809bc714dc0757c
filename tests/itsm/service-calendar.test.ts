import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_SECONDS, WEEK_SECONDS, tick, tickAt } from '~/base/ticks';
import { addServiceSeconds, isOpen, serviceCalendar, serviceSecondsBetween } from '~/itsm';

const week = [8, 16] as const;
const office = serviceCalendar({
  monday: week,
  tuesday: week,
  wednesday: week,
  thursday: week,
  friday: week,
});
const never = serviceCalendar({});
const moment = fc.nat({ max: 3 * WEEK_SECONDS }).map((seconds) => tick(seconds));

describe('service time', () => {
  // 16:00 Friday to 16:00 Monday is 8 business hours: HDI, "mean time to resolve" (2018).
  it.each([
    ['Friday 16:00 to Monday 16:00', tickAt(4, 16), tickAt(7, 16), 8],
    ['a working hour', tickAt(0, 9), tickAt(0, 10), 1],
    ['over lunch and night', tickAt(0, 15), tickAt(1, 9), 2],
    ['a night', tickAt(0, 16), tickAt(1, 8), 0],
    ['a weekend', tickAt(5), tickAt(7), 0],
    ['half an hour before opening and after', tickAt(2, 7, 30), tickAt(2, 8, 30), 0.5],
    ['a whole week', tickAt(3, 12), tickAt(10, 12), 40],
  ])('of %s', (_name, from, until, hours) => {
    expect(serviceSecondsBetween(office, from, until)).toBe(hours * HOUR_SECONDS);
  });

  it('is what counting open seconds one by one gives', () => {
    fc.assert(
      fc.property(moment, fc.nat({ max: 20_000 }), (from, seconds) => {
        let counted = 0;
        for (let at = from as number; at < from + seconds; at += 1) {
          if (isOpen(office, tick(at))) counted += 1;
        }
        expect(serviceSecondsBetween(office, from, tick(from + seconds))).toBe(counted);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('adds up over any moment between', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), (moments) => {
        const [a, b, c] = moments.sort((x, y) => x - y) as [
          (typeof moments)[0],
          (typeof moments)[1],
          (typeof moments)[2],
        ];
        expect(serviceSecondsBetween(office, a, b) + serviceSecondsBetween(office, b, c)).toBe(
          serviceSecondsBetween(office, a, c),
        );
      }),
      { seed: 2 },
    );
  });
});

describe('adding service time', () => {
  it.each([
    ['4 hours to Friday 14:00', tickAt(4, 14), 4, tickAt(7, 10)],
    ['2 hours to Friday 14:00', tickAt(4, 14), 2, tickAt(4, 16)],
    ['1 hour to Sunday', tickAt(6, 3), 1, tickAt(7, 9)],
    ['16 hours to Monday 8:00', tickAt(0, 8), 16, tickAt(1, 16)],
    ['nothing', tickAt(5, 3), 0, tickAt(5, 3)],
  ])('%s', (_name, from, hours, expected) => {
    expect(addServiceSeconds(office, from, hours * HOUR_SECONDS)).toBe(expected);
  });

  it('is the first moment with so much service time behind it', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 200_000 }), (from, seconds) => {
        const due = addServiceSeconds(office, from, seconds) ?? tick(0);
        expect(serviceSecondsBetween(office, from, due)).toBe(seconds);
        expect(serviceSecondsBetween(office, from, tick(due - 1))).toBe(seconds - 1);
      }),
      { seed: 3 },
    );
  });

  it('has no answer where it never opens', () => {
    expect(addServiceSeconds(never, tickAt(0), 1)).toBeUndefined();
  });
});
