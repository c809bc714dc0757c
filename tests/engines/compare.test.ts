import { expect, it } from 'vitest';
import { compareRuns, formatRows } from './compare';

const run = (seed: number, hash: string) => ({ scenario: 'a week', seed, hash });
const reference = [run(1, 'aa'), run(2, 'bb')];
const here = { engine: 'Node', version: '24', runs: reference };

const sameIn = (runs: typeof reference) =>
  compareRuns(reference, [here, { engine: 'Other', version: '1', runs }])
    .filter(({ engine }) => engine === 'Other')
    .map(({ same }) => same);

it('runs are matched by scenario and seed, in whatever order they come', () => {
  expect(sameIn(reference.toReversed())).toEqual([true, true]);
});

it('another hash is not the same, and a run that is lacking neither', () => {
  expect(sameIn([run(1, 'aa'), run(2, 'bc')])).toEqual([true, false]);
  expect(sameIn([run(2, 'bb')])).toEqual([false, true]);
});

it('the table names what differs', () => {
  const other = { engine: 'Other', version: '1.5', runs: [run(1, 'aa'), run(2, 'bc')] };
  expect(formatRows(compareRuns(reference, [here, other]).slice(2))).toBe(
    [
      'scenario  seed  engine  version  hash  as in Node',
      'a week    2     Node    24       bb    same',
      'a week    2     Other   1.5      bc    NOT THE SAME',
    ].join('\n'),
  );
});
