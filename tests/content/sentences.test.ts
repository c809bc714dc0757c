import { expect, test } from 'vitest';
import { entriesOf } from './entries';
import { median, sentenceLengths } from './sentences';

/** Half of a lesson's sentences are shorter: readers whose first language isn't English follow. */
const MEDIAN_WORDS = 18;

test.each(entriesOf('lessons').map((l) => [l.file, l.body] as const))(
  '%s has a median sentence under 18 words',
  (_file, body) => {
    expect(median(sentenceLengths(body))).toBeLessThan(MEDIAN_WORDS);
  },
);

test.each<[string, string, number[]]>([
  ['sentences end at full stops', 'One two. Three four five!\nSix?', [2, 3, 1]],
  ['a quotation belongs to its sentence', 'He says “No.” Then he goes.', [3, 3]],
  ['a line break is none', 'One\ntwo. Three', [2, 1]],
  ['an item of a list is one', '- one two\n- three', [2, 1]],
  ['a table and a heading are no sentences', '## One\n\n| a | b |\n\nTwo three.', [2]],
])('%s', (_name, body, lengths) => {
  expect(sentenceLengths(body)).toEqual(lengths);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});
