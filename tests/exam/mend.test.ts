import { expect, test } from 'vitest';
import { likenessIn, type BankItem } from '~/exam';
import { mendPapers } from '~/exam/mend';
import { itemOf } from './fixtures';

const STYLES = ['list', 'list', 'list', 'list', 'list', 'missing-word', 'missing-word'] as const;
/** Items in depth that fill a paper up: any style in its bounds, no point asked twice. */
const filler = Array.from({ length: 38 }, (_, i) =>
  itemOf({
    id: `filler-${i}`,
    criterion: '7.1a',
    style: i < 10 ? (STYLES[i] ?? 'missing-word') : 'standard',
    stem: `${'abcdefghij'[i % 10]}${'klmn'[Math.floor(i / 10)]}x asks?`,
    options: optionsOf(`filler ${i}`),
  }),
);
function optionsOf(word: string): BankItem['options'] {
  const option = { text: word.replaceAll(' ', ''), rationale: 'A reason.' };
  return { a: option, b: option, c: option, d: option };
}
const point = (id: string, criterion: string, twins?: number) =>
  itemOf({ id, criterion, twins, stem: `${id} asks?`, options: optionsOf(id) });

function mended(paper: readonly BankItem[], left: readonly BankItem[]): readonly string[] {
  const papers = [[...filler, ...paper]];
  mendPapers(papers, [...left], likenessIn([...filler, ...paper, ...left]));
  return papers[0]?.slice(filler.length).map(({ id }) => id) ?? [];
}

test('a point that is asked twice gives way to another of its slot', () => {
  const ids = mended(
    [point('first', '2.2a'), point('again', '2.2a')],
    [point('elsewhere', '3.1a'), point('other', '2.2b')],
  );
  expect(ids.toSorted()).toEqual(['again', 'other']);
});

test('what is left over comes in only if it is no twin of what stays', () => {
  const ids = mended(
    [point('first', '2.2a'), point('again', '2.2a'), point('kin', '3.1a', 7)],
    [point('twin', '2.2b', 7), point('other', '2.2c')],
  );
  expect(ids.toSorted()).toEqual(['again', 'kin', 'other']);
});

test('a paper without a fault stays as it is', () => {
  expect(mended([point('first', '2.2a')], [point('other', '2.2b')])).toEqual(['first']);
});
