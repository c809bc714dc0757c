import { afterEach, expect, test, vi } from 'vitest';
import { inFrames } from '~/components/desk/frames';

let asked: FrameRequestCallback | undefined;
const frame = () => {
  const call = asked;
  asked = undefined;
  call?.(0);
};
vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => {
  asked = call;
  return 1;
});
vi.stubGlobal('cancelAnimationFrame', () => (asked = undefined));

afterEach(() => (asked = undefined));

test('takes one step a frame, in turn, and asks for no frame after the last', () => {
  const taken: number[] = [];
  inFrames([1, 2, 3].map((nth) => () => taken.push(nth)));
  expect(taken).toEqual([]);
  for (const upTo of [1, 2, 3]) {
    frame();
    expect(taken).toHaveLength(upTo);
  }
  expect(taken).toEqual([1, 2, 3]);
  expect(asked).toBeUndefined();
});

test('takes no step once it is stopped', () => {
  const taken: number[] = [];
  const stop = inFrames([() => taken.push(1), () => taken.push(2)]);
  frame();
  stop();
  frame();
  expect(taken).toEqual([1]);
});
