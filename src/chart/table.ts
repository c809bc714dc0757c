/** A field of a table: as a reader sees it, and as a number in the unit of its column. */
export interface Cell {
  readonly text: string;
  readonly value?: number | undefined;
}

export interface Column {
  readonly name: string;
  /** What the numbers of this column count; left out where rows differ or there are none. */
  readonly unit?: string;
  /** Stands in one of the two alone: a file has in numbers what a page says in words. */
  readonly only?: 'page' | 'file';
}

/** The numbers behind a chart; every row has a cell for every column. */
export interface ChartTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Text at which a spreadsheet would begin to calculate. */
const FORMULA = /^\s*[=+\-@]/;

const quoted = (text: string) =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** At most four decimals, with a point, without an exponent. */
const plain = (value: number) => String(Number(value.toFixed(4)) + 0);

function field({ text, value }: Cell): string {
  if (value === undefined) return quoted(text);
  return Number.isFinite(value) ? plain(value) : '';
}

/**
 * A table as a file for spreadsheets (RFC 4180): a header row with units, numbers bare, text quoted,
 * and UTF-8 with its mark. Text that looks like a formula gets an apostrophe before it.
 */
export function tableCsv({ columns, rows }: ChartTable): string {
  const header = columns.map(({ name, unit }) => quoted(unit ? `${name} (${unit})` : name));
  const inFile = (_: string, at: number) => columns[at]?.only !== 'page';
  const lines = [header, ...rows.map((row) => row.map(field))].map((line) => line.filter(inFile));
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('');
}
