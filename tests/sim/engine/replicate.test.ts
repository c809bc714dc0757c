import { expect, it } from 'vitest';
import { replicate } from '~/sim/engine';
import { splitsWithoutATrace } from './replicate.laws';

it('gives what each replication gives, in order, the last one excluded', () => {
  expect(replicate(3, 6, (replication) => replication * 10)).toEqual([30, 40, 50]);
});

it('gives the same list however it is split', () => {
  splitsWithoutATrace((replication) => ({ replication }), 13);
});
