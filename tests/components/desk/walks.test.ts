import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Spot } from '~/components/desk/floor-layout';
import { onWalk, Walks } from '~/components/desk/walks';

const spot = (x: number, y: number, k = 1): Spot => ({ x, y, k });
const place = fc.double({ min: -2000, max: 2000, noNaN: true });
const spots = fc.record({ x: place, y: place, k: fc.double({ min: 0.4, max: 1, noNaN: true }) });

describe('onWalk', () => {
  test('starts where it was, ends where it should be, and is past the middle halfway', () => {
    const [from, to] = [spot(0, 100, 0.4), spot(80, 0, 0.8)];
    expect(onWalk(from, to, 0)).toEqual(from);
    expect(onWalk(from, to, 1)).toEqual(to);
    expect(onWalk(from, to, 0.5)).toEqual({ x: 60, y: 25, k: expect.closeTo(0.7, 9) as number });
  });

  test('never goes back or beyond', () => {
    const parts = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(spots, spots, parts, parts, (from, to, a, b) => {
        const far = (part: number) => Math.abs(onWalk(from, to, part).x - from.x);
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(far(more)).toBeGreaterThanOrEqual(far(less) - 1e-9);
        expect(far(more)).toBeLessThanOrEqual(Math.abs(to.x - from.x) + 1e-9);
      }),
    );
  });
});

describe('Walks', () => {
  let asked: FrameRequestCallback | undefined;
  const frame = (nowMs: number) => {
    const call = asked;
    asked = undefined;
    call?.(nowMs);
  };
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => {
    asked = call;
    return 1;
  });
  vi.stubGlobal('performance', { now: () => 1000 });

  /** A floor with one ticket, number 7. */
  function floor() {
    let at = '';
    let puts = 0;
    const setAttribute = (_: string, value: string) => {
      at = value;
      puts += 1;
    };
    const walks = new Walks();
    const leave = walks.enter(7, { setAttribute } as unknown as SVGElement);
    return { walks, leave, at: () => at, puts: () => puts };
  }
  const gate = { x: 0, y: 0 };

  test('a ticket comes in by its gate, walks on from where it is, and rests', () => {
    const { walks, at } = floor();
    walks.lead(7, spot(100, 0), 200, gate);
    expect(at()).toBe('translate(0 0) scale(1)');
    frame(1100);
    expect(at()).toBe('translate(75 0) scale(1)');
    walks.lead(7, spot(75, 80), 200, gate);
    frame(1100);
    expect(at()).toBe('translate(75 60) scale(1)');
    frame(1200);
    expect(at()).toBe('translate(75 80) scale(1)');
    expect(asked).toBeUndefined();
  });

  test('a ticket that is told again where it goes walks on, and one that rests is left alone', () => {
    const { walks, at, puts } = floor();
    walks.lead(7, spot(100, 0), 200, gate);
    frame(1100);
    vi.stubGlobal('performance', { now: () => 1100 });
    walks.lead(7, spot(100, 0), 200, gate);
    frame(1200);
    expect(at()).toBe('translate(100 0) scale(1)');
    const before = puts();
    walks.lead(7, spot(100, 0), 200, gate);
    expect(puts()).toBe(before);
    expect(asked).toBeUndefined();
    vi.stubGlobal('performance', { now: () => 1000 });
  });

  test('a ticket without a gate stands at once where it should be', () => {
    const { walks, at } = floor();
    walks.lead(7, spot(100, 0, 0.5), 200);
    expect(at()).toBe('translate(100 0) scale(0.5)');
    expect(asked).toBeUndefined();
  });

  test('where nobody walks it stands there at once, also from the middle of a walk', () => {
    const { walks, at } = floor();
    walks.lead(7, spot(100, 0), 200, gate);
    walks.lead(7, spot(100, 0), 0);
    expect(at()).toBe('translate(100 0) scale(1)');
    frame(1100);
    expect(at()).toBe('translate(100 0) scale(1)');
  });

  test('a ticket that has left is moved no more, and comes in by its gate when it is back', () => {
    const { walks, leave, at } = floor();
    walks.lead(7, spot(100, 0), 200, gate);
    frame(1100);
    leave();
    frame(1200);
    expect(at()).toBe('translate(75 0) scale(1)');
    expect(asked).toBeUndefined();
    let back = '';
    const setAttribute = (_: string, value: string) => (back = value);
    walks.enter(7, { setAttribute } as unknown as SVGElement);
    walks.lead(7, spot(100, 0), 200, gate);
    expect(back).toBe('translate(0 0) scale(1)');
    frame(1200);
    expect(back).toBe('translate(100 0) scale(1)');
  });
});
