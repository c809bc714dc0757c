import type { ChartTable } from '~/chart';
import type { BarRow } from '~/components/chart/bar-row';
import { fill } from '~/components/shell/fill';
import { writeNumber } from '~/components/shell/number';
import type { Lang } from '~/components/shell/paths';
import type { Strings } from '~/components/shell/strings';
import figure from '~/content/experiments/recall.json';

type Words = Strings['cards']['figure'];
type Row = (typeof figure.rows)[number];

/** Cards forgotten on exam day, out of 1,000. */
const forgotten = (recall: number) => Math.round((1 - recall) * 1000);
const lessPercent = ({ plain, exam }: Row) =>
  Math.round((1 - (1 - exam.recall) / (1 - plain.recall)) * 100);

/** The figure of the experiment in words, bars and a table. */
export function cardFigure(t: Words, lang: Lang) {
  const { learners, cards, days } = figure;
  const less = figure.rows.map(lessPercent);
  const peak = (rule: 'plain' | 'exam') =>
    Math.round(
      figure.rows.reduce((sum, row) => sum + row[rule].busiestDay, 0) / figure.rows.length,
    );
  const percent = (share: number) => `${writeNumber(lang, share * 100, 1)} %`;

  const rows = figure.rows.map((row): BarRow => {
    const varied = row.world === 'varied';
    const name = fill(varied ? t.varied : t.asAssumed, { retention: row.retention * 100 });
    const before = forgotten(row.plain.recall);
    const value = forgotten(row.exam.recall);
    const text = fill(t.text, { exam: value, plain: before });
    return { id: name, name, value, before, text, label: `${name}: ${text}` };
  });

  const table: ChartTable = {
    columns: Object.values(t.table).map((name) => ({ name })),
    rows: figure.rows.map((row) => [
      { text: `${row.retention * 100} %` },
      { text: row.world === 'varied' ? t.worlds.varied : t.worlds['as-assumed'] },
      {
        text: `${writeNumber(lang, row.plain.reviews, 1)}, ${writeNumber(lang, row.exam.reviews, 1)}`,
      },
      { text: percent(row.plain.recall), value: row.plain.recall * 100 },
      { text: percent(row.exam.recall), value: row.exam.recall * 100 },
      {
        text: [-1, 1]
          .map((side) =>
            writeNumber(lang, (row.exam.recall - row.plain.recall + side * row.margin) * 100, 2),
          )
          .join(' – '),
      },
      { text: `${row.better} / ${figure.learners}`, value: row.better },
    ]),
  };

  return {
    title: fill(t.title, { low: Math.min(...less), high: Math.max(...less) }),
    sub: fill(t.sub, { learners, cards, days }),
    method: fill(t.method, { exam: peak('exam'), plain: peak('plain') }),
    rows,
    table,
  };
}

export type CardFigureView = ReturnType<typeof cardFigure>;
