import { describe, expect, it } from 'vitest';
import { tableCsv } from '~/chart';
import { createFormat } from '~/components/desk/format';
import { policyName } from '~/components/desk/policy-name';
import { policyRows, resultRows } from '~/components/desk/result-rows';
import {
  differenceTable,
  linesTable,
  policyTable,
  timesTable,
} from '~/components/desk/result-tables';
import firstMonday from '~/content/scenarios/first-monday.json';
import { scenarioSchema } from '~/schemas/scenario';
import { strings } from '~/components/shell/strings';
import type { Band, MeasureId } from '~/sim/desk';
import type { Comparison } from '~/worker';
import { bound } from './bound';

const en = strings('en').lab;

const format = createFormat('en', en);

const band = (mean: number): Band => ({
  count: 200,
  mean,
  deviation: 1,
  halfWidth: 0.01,
  low: mean - 0.01,
  high: mean + 0.01,
  weekLow: mean - 5,
  weekHigh: mean + 5,
});

/** A comparison that measures only these, each from its first value to its second. */
function comparison(measured: { readonly [id in MeasureId]?: readonly [number, number] }) {
  const measures = new Proxy({} as Comparison['measures'], {
    get(_, id) {
      const pair = measured[id as MeasureId];
      if (!pair) return {};
      return { before: band(pair[0]), now: band(pair[1]), difference: band(pair[1] - pair[0]) };
    },
  });
  return { measures } as Comparison;
}

const cheaper = comparison({ costPerTicketEuros: [50, 39], onTimeByGuestShare: [0.6, 0.75] });
const dearer = comparison({ costPerTicketEuros: [50, 61] });

describe('a row in words', () => {
  it('says measure, both figures and the difference', () => {
    expect(resultRows(cheaper, format, en).map(({ label }) => label)).toEqual([
      'Cost a ticket: before €50, now €39, €11 less',
      bound('On time, by guests: before 60 %, now 75 %, 15 points up'),
    ]);
  });
});

describe('policies beside each other', () => {
  const both = [
    { name: 'Now', result: cheaper },
    { name: 'B', result: dearer },
  ];
  it('stand in the order of the legend, each with its name in words', () => {
    const [cost] = policyRows(both, format, en);
    expect(cost).toMatchObject({ id: 'costPerTicketEuros', before: '€50' });
    expect(cost?.lines.map(({ now, tone }) => [now, tone])).toEqual([
      ['€39', 'better'],
      ['€61', 'worse'],
    ]);
    expect(cost?.lines[1]?.label).toMatch(/^B\. Cost a ticket: /);
  });
  it('leave out a measure that one of them lacks', () => {
    expect(policyRows(both, format, en).map(({ id }) => id)).toEqual(['costPerTicketEuros']);
  });
  it('have a row a measure and policy in the file', () => {
    const table = policyTable(policyRows(both, format, en), ['Now', 'B'], format, en);
    expect(tableCsv(table).split('\r\n').slice(1, 3)).toEqual([
      '"Cost a ticket","Now","€",50,39,-11,-11.01,-10.99',
      '"Cost a ticket","B","€",50,61,11,10.99,11.01',
    ]);
  });
});

describe('the numbers behind a chart', () => {
  it('are bare in the file, each row with its unit and shares as per cent', () => {
    const table = differenceTable(resultRows(cheaper, format, en), format, en);
    expect(tableCsv(table).split('\r\n').slice(1, 3)).toEqual([
      '"Cost a ticket","€",50,39,-11,-11.01,-10.99',
      '"On time, by guests","%",60,75,15,14,16',
    ]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });
  it('have a column of minutes for each policy', () => {
    const table = timesTable([{ name: 'before', at: (part) => part * 1000 }], format, en);
    const [header, first] = tableCsv(table).slice(1).split('\r\n');
    expect(header).toBe('"Done, of all tickets (%)","before (min)"');
    expect(first).toBe('10,100');
    expect(table.rows[0]?.map(({ text }) => text)).toEqual(['10 %', '1 h 40'].map(bound));
  });
  it('have the price of each line', () => {
    const table = linesTable([2, 22], [0.5, 0.5], [0.25, 0.75], format, en);
    expect(tableCsv(table).split('\r\n').slice(1, 3)).toEqual([
      '"Self-help",2,50,25',
      '"Service desk",22,50,75',
    ]);
  });
});

describe('the name of a policy', () => {
  const { start } = scenarioSchema.parse(firstMonday).model;
  const preset = { kind: 'call-centre' as const, policy: { ...start, peopleAtReception: 9 } };
  const nameOf = (policy: typeof start) => policyName(policy, start, [preset], format, en);
  it('is the kind of desk that it is', () => {
    expect(nameOf(preset.policy)).toBe('a call centre');
  });
  it('is its change, or the first of them', () => {
    expect(nameOf({ ...start, peopleAtReception: 4 })).toBe('People at line 1 (4)');
    expect(nameOf({ ...start, peopleAtReception: 4, trainingHours: 3 })).toBe(
      'People at line 1 (4) and 1 more',
    );
  });
});
