import { describe, expect, it } from 'vitest';
import { tableCsv, type Cell } from '~/chart';

const lines = (csv: string) => csv.slice(1).split('\r\n').slice(0, -1);
const fieldOf = (cell: Cell) => lines(tableCsv({ columns: [{ name: 'x' }], rows: [[cell]] }))[1];

describe('a table as a file', () => {
  it('begins with the mark of UTF-8 and a header with units', () => {
    const csv = tableCsv({
      columns: [{ name: 'Line' }, { name: 'Price', unit: '€' }],
      rows: [[{ text: 'Gäste' }, { text: '€ 22', value: 22 }]],
    });
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(lines(csv)).toEqual(['"Line","Price (€)"', '"Gäste",22']);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('has the columns that the page leaves out, and not those that only a page needs', () => {
    const csv = tableCsv({
      columns: [
        { name: 'Between', only: 'page' },
        { name: 'Unit', only: 'file' },
      ],
      rows: [[{ text: '1 to 2' }, { text: 'min' }]],
    });
    expect(lines(csv)).toEqual(['"Unit"', '"min"']);
  });

  it.each([
    ['half an hour', 1234.5, '1234.5'],
    ['the dust of binary fractions', 0.1 + 0.2, '0.3'],
    ['less than nothing', -11, '-11'],
    ['almost nothing', -1e-9, '0'],
    ['no number', NaN, ''],
  ])('writes %s bare, with a point', (_, value, written) => {
    expect(fieldOf({ text: 'as shown', value })).toBe(written);
  });

  it.each([
    ['a comma', 'a, b', '"a, b"'],
    ['a quote', 'the "desk"', '"the ""desk"""'],
    ['=', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+', '+1', `"'+1"`],
    ['-', '-1', `"'-1"`],
    ['@', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a tab and =', '\t=1', `"'\t=1"`],
    ['= further on', 'a = b', '"a = b"'],
  ])('quotes text with %s so that nothing is calculated', (_, text, written) => {
    expect(fieldOf({ text })).toBe(written);
  });
});
