import { expect, test } from 'vitest';
import { refuseFaults } from '~/components/lesson/figures/kit/faults';

test('a figure that can’t be played stops the build and says why', () => {
  expect(() => refuseFaults('OrderFigure', 'Six steps', [])).not.toThrow();
  expect(() => refuseFaults('OrderFigure', 'Six steps', ['a is wrong', 'so is b'])).toThrow(
    'OrderFigure “Six steps”: a is wrong; so is b.',
  );
});
