import { expect, test } from 'vitest';
import { entriesOf } from './entries';
import { countWords, readableText } from './words';

const lessons = entriesOf('lessons');

test.each(lessons.map((l) => [l.file, l] as const))(
  '%s has 600 to 900 words',
  (_file, { body }) => {
    const words = countWords(readableText(body));
    expect(words).toBeGreaterThanOrEqual(600);
    expect(words).toBeLessThanOrEqual(900);
  },
);

test.each([
  ['plain words', 'One two three.', 3],
  ['a tag is no word', 'One <Term id="two">two</Term> three', 3],
  ['a label is no prose', '<Figure label="Map: a road" /> One', 1],
  [
    'sentences in a figure count',
    '<Figure steps={[{ time: "19:40", say: "Cold water > hot" }]} />',
    3,
  ],
  ['a slot counts', '<Trap claim="It is so.">\nIt is not.\n</Trap>', 6],
])('%s', (_name, body, words) => {
  expect(countWords(readableText(body))).toBe(words);
});
