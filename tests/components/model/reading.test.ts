import { expect, test } from 'vitest';
import {
  withScrollingTables,
  withoutFileLinks,
  withWholePercents,
} from '~/components/model/reading';

test.each([
  [
    'a file of the tree',
    'See <a href="../decisions/0004-ties.md">decision 4</a>.',
    'See decision 4.',
  ],
  ['a place in one', '<a href="other.md#a"><b>b</b></a>', '<b>b</b>'],
  ['another site', '<a href="https://example.org/a.md">a</a>', undefined],
  ['a page of this one', '<a href="/labs/proof/">a</a>', undefined],
  ['a place on the page', '<a href="#limits">a</a>', undefined],
])('a link to %s', (_, html, then = html) => expect(withoutFileLinks(html)).toBe(then));

test('a table is named after the heading it stands under', () => {
  const html = '<h2 id="a">1. One</h2><table>a</table><h2>2. <em>Two</em></h2><table>b</table>';
  const box = (name: string, table: string) =>
    `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${name}"><table>${table}</table></div>`;
  expect(withScrollingTables(html, 'Table: {heading}')).toBe(
    `<h2 id="a">1. One</h2>${box('1. One', 'a')}<h2>2. <em>Two</em></h2>${box('2. Two', 'b')}`,
  );
});

test('a number keeps its per cent sign', () =>
  expect(withWholePercents('<p>71.4 % of 100, and % alone</p>')).toBe(
    '<p>71.4\u00a0% of 100, and % alone</p>',
  ));
