import { describe, expect, it } from 'vitest';
import { tableCsv } from '~/chart';
import { createFormat } from '~/components/desk/format';
import {
  ageClasses,
  backlogRows,
  backlogTable,
  backlogTitle,
} from '~/components/desk/results/backlog';
import { changeRows, changeTitle } from '~/components/desk/results/changes';
import {
  addedWord,
  handOffGroups,
  handOffTable,
  handOffTitle,
} from '~/components/desk/results/hand-offs';
import {
  channelTitle,
  costRows,
  costTable,
  lineTitle,
  type CostPlace,
} from '~/components/desk/results/money';
import {
  causeBranches,
  recurrenceTable,
  recurrenceTitle,
  workWord,
} from '~/components/desk/results/recurrence';
import { spanWord, type ReportView } from '~/components/desk/results/report-view';
import { sectionsOf } from '~/components/desk/results/sections';
import { sidesTable } from '~/components/desk/results/sides-table';
import {
  watermelonPairs,
  watermelonTable,
  watermelonTitle,
} from '~/components/desk/results/watermelon';
import { strings } from '~/components/shell/strings';
import words from '~/content/i18n/en/lab-results.json';
import type { Band } from '~/sim/desk';
import type { Comparison } from '~/worker';
import { bound } from './bound';
import { everything, scenario } from '../../sim/desk/fixtures';

const en = strings('en').lab;
const format = createFormat('en', en);

const band = (mean: number): Band => ({
  count: 200,
  mean,
  deviation: 1,
  halfWidth: 1,
  low: mean - 1,
  high: mean + 1,
  weekLow: mean - 5,
  weekHigh: mean + 5,
});

function viewOf(now: object, more: Partial<ReportView> = {}, before = now): ReportView {
  const result = { replications: 200, reports: { now, before } } as unknown as Comparison;
  return { result, different: false, days: 7, format, t: en, words, ...more };
}

describe('the watermelon report', () => {
  const melon = (desk: number, user: number) =>
    viewOf({
      watermelon: {
        tickets: band(100),
        byAgreement: {
          onTimeShare: band(desk),
          settledOnceShare: band(0.95),
          meanMinutes: band(90),
        },
        byUser: {
          onTimeShare: band(user),
          settledOnceShare: band(0.7),
          meanMinutes: band(300),
          satisfaction: band(4),
          unhappyShare: band(0.1),
        },
      },
    });
  it('is green outside and red inside from five points on', () => {
    expect(watermelonTitle(melon(0.97, 0.92))).toMatch(/^Green by the agreement, red inside/);
    expect(watermelonTitle(melon(0.97, 0.93))).toMatch(
      /^Agreement and users agree: .*97\u00a0% and 93\u00a0%/,
    );
  });
  it('says what it can’t tell', () => {
    const nothing = { byAgreement: {}, byUser: {} };
    expect(watermelonTitle(viewOf({ watermelon: nothing }))).toBe(words.watermelon.empty);
  });
  it('says both tellings of a pair in words', () => {
    expect(watermelonPairs(melon(0.97, 0.78))[0]).toMatchObject({
      outside: 0.97,
      inside: 0.78,
      label: bound('On time: by the agreement 97 %, by users 78 %'),
    });
  });
  it('has a cell for every column, before only where it differs', () => {
    const same = watermelonTable(melon(0.9, 0.8));
    const both = watermelonTable({ ...melon(0.9, 0.8), different: true });
    expect([same.columns.length, both.columns.length]).toEqual([5, 9]);
    for (const { rows, columns } of [same, both]) {
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });
});

describe('hand-offs', () => {
  const rows = (hours: readonly (number | undefined)[]) =>
    viewOf({
      handOffs: hours.map((value) => ({
        tickets: band(value === undefined ? 0 : 10),
        meanHours: value === undefined ? undefined : band(value),
        meanEuros: value === undefined ? undefined : band(40),
      })),
    });
  it('are priced by the line through all tickets', () => {
    expect(handOffTitle(rows([2, 5, 8, 11]))).toBe(bound('Each hand-off goes with 3 h more'));
  });
  it.each([
    ['cost no time', [2, 2, 2, 2], words.handOffs.cheap],
    ['are not there', [2, undefined, undefined, undefined], words.handOffs.none],
  ])('%s', (_, hours, title) => {
    expect(handOffTitle(rows(hours))).toBe(title);
  });
  it('leave out a number that no week has', () => {
    const groups = handOffGroups(rows([2, undefined, 8, undefined]));
    expect(groups.map(({ name, hours }) => [name, hours])).toEqual([
      ['none', 2],
      ['2', 8],
    ]);
    expect(groups[1]?.label).toBe(bound('2 hand-offs: 10 tickets, 8 h, €40 a ticket'));
    expect(groups[1]).not.toHaveProperty('beforeHours');
  });
  it('say less where one more is quicker', () => {
    expect([addedWord(4, rows([])), addedWord(-4, rows([]))]).toEqual(
      ['+ 4 h', '− 4 h'].map(bound),
    );
  });
  it('have hours in the file', () => {
    const [header, first] = tableCsv(handOffTable(rows([2, 5, 8, 11])))
      .slice(1)
      .split('\r\n');
    expect(header).toContain('"Time to resolve, now (h)"');
    expect(first).toBe(
      bound('"none",10,"9.0 to 11",2,"1 h to 3 h",40,"€39 to €41"').replaceAll(' to', '\u00a0to'),
    );
  });
});

describe('tickets that share a cause', () => {
  const row = (tickets: number, euros: number, lossEuros: number) => ({
    tickets: band(tickets),
    withWorkaround: band(tickets / 2),
    prevented: band(0),
    euros: band(euros),
    workMinutes: band(4020),
    lossEuros: band(lossEuros),
  });
  const names = ['a', 'b', 'c'].map((id) => ({ id, name: `cause ${id}` }));
  const view = viewOf({ causes: [row(10, 500, 0), row(20, 300, 900), row(0, 0, 0)] }, { days: 14 });
  it('name the one that costs most, losses included', () => {
    expect(recurrenceTitle(view, names)).toBe('“cause b” costs €1,200 in 14 days');
  });
  it('leave out a cause that made none', () => {
    expect(causeBranches(view, names).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(recurrenceTitle(viewOf({ causes: [row(0, 0, 0)] }), names)).toBe(words.recurrence.none);
  });
  it('split those that came by workaround', () => {
    expect(causeBranches(view, names)[1]).toMatchObject({ byWorkaround: 10, other: 10 });
  });
  it('count work in hours', () => {
    expect([workWord(4020, view), workWord(45, view)]).toEqual(['67 h', bound('45 min')]);
  });
  it('have a row for every cause', () => {
    const table = recurrenceTable(view, names);
    expect(table.rows.map((cells) => cells.length)).toEqual(names.map(() => table.columns.length));
  });
});

describe('money', () => {
  const place = (id: string, tickets: number, euros: number): CostPlace => {
    const cost = { tickets: band(tickets), euros: band(euros) };
    return { id, name: id, now: cost, before: cost };
  };
  const places = [place('Phone', 10, 400), place('Mail', 100, 3000), place('Chat', 0, 0)];
  const view = viewOf({});
  it('names the dearest and the cheapest channel a ticket', () => {
    expect(channelTitle(view, places)).toBe('A ticket by phone costs €40, by mail €30');
    expect(channelTitle(view, places.slice(0, 1))).toBe('A ticket by phone costs €40');
    const alike = [place('Phone', 10, 400), place('Mail', 100, 4001)];
    expect(channelTitle(view, alike)).toBe('A ticket costs €40 by every channel');
    expect(channelTitle(view, places.slice(2))).toBe(words.money.none);
  });
  it('names the line that takes most', () => {
    expect(lineTitle(view, places)).toBe(bound('Mail: 88 % of what tickets cost'));
    expect(lineTitle(view, [])).toBe(words.money.none);
  });
  it('has a baseline only where it differs', () => {
    expect(costRows(view, places)[0]).toMatchObject({
      value: 400,
      interval: { low: 399, high: 401 },
      label: 'Phone: 10 tickets, €400, €40 each',
    });
    expect(costRows(view, places)[0]).not.toHaveProperty('before');
    expect(costRows({ ...view, different: true }, places)[0]).toMatchObject({ before: 400 });
    expect(costTable(view, places, 'Channel').columns).toHaveLength(5);
  });
});

describe('changes', () => {
  const changes = (tries: number, failed: number) =>
    viewOf({
      changes: {
        tries: band(tries),
        failed: band(failed),
        incidents: band(12),
        meanDays: undefined,
        delayEuros: band(900),
      },
    });
  it.each([
    ['fail', 8, 2.5, '2.5 of 8.0 changes fail and bring 12 incidents'],
    ['hold', 8, 0, 'None of 8.0 changes fail'],
    ['are not tried', 0, 0, words.changes.none],
  ])('%s', (_, tries, failed, title) => {
    expect(changeTitle(changes(tries, failed))).toBe(title);
  });
  it('have a dash where none was made', () => {
    const view = changes(8, 2);
    const table = sidesTable(changeRows(view), view);
    expect(table.rows.map((row) => row[1]?.text)).toEqual(['8.0', '2.0', '12', '–', '€900']);
  });
});

describe('the backlog', () => {
  const ages = [80, 30, 5, 4, 3.9, 1, 0.2];
  it('is counted by age, a limit belonging to the older class', () => {
    expect(ageClasses(ages)).toEqual([1, 2, 2, 1, 1]);
  });
  it('names its oldest ticket', () => {
    expect(backlogTitle(ages, format, words)).toBe(
      bound('The oldest of 7 open tickets has waited 3 d 8 h'),
    );
    expect(backlogTitle([2], format, words)).toBe(bound('The one open ticket has waited 2 h'));
    expect(backlogTitle([], format, words)).toBe(words.backlog.none);
  });
  it('stands beside the baseline where that differs', () => {
    const rows = backlogRows(ages, [2], format, words);
    expect(rows[1]).toMatchObject({ value: 2, before: 1 });
    expect(rows[0]?.label).toBe('Open under 1 h: 1 tickets, before 0');
    expect(backlogTable(rows, format, en, words).columns).toHaveLength(3);
    const alone = backlogRows(ages, undefined, format, words);
    expect(backlogTable(alone, format, en, words).columns).toHaveLength(2);
  });
});

describe('the sections', () => {
  it('leave out causes and changes where a scenario has none', () => {
    expect(sectionsOf(scenario).map(({ id }) => id)).toEqual([
      'watermelon',
      'handOffs',
      'money',
      'backlog',
    ]);
    expect(sectionsOf(everything).map(({ id }) => id)).toContain('recurrence');
    expect(sectionsOf(everything).map(({ id }) => id)).toContain('changes');
  });
  it('say how long a run is', () => {
    expect([spanWord(viewOf({})), spanWord(viewOf({}, { days: 28 }))]).toEqual([
      'a week',
      'in 28 days',
    ]);
  });
});
