import { columnsOfRun } from '../columns';
import type { RunColumns } from '../columns';
import type { DeskRun } from '../records';
import type { Scenario } from '../scenario';
import type { Channel } from '../words';
import type { ChangeReport } from './changes';
import { costByChannel, costByLine } from './costs';
import type { CostRow } from './costs';
import { handOffsOf } from './hand-offs';
import type { HandOffRow } from './hand-offs';
import { recurrenceOf } from './recurrence';
import type { CauseRow } from './recurrence';
import { watermelonOf } from './watermelon';
import type { Watermelon } from './watermelon';

/** What the reports say of one run, in numbers alone: the same places in every run of a scenario. */
export interface DeskReports {
  readonly handOffs: readonly HandOffRow[];
  readonly watermelon: Watermelon;
  readonly byLine: readonly CostRow[];
  readonly byChannel: Readonly<Record<Channel, CostRow>>;
  /** Empty where the scenario has no causes. */
  readonly causes: readonly CauseRow[];
  /** Absent where the scenario has no changes. */
  readonly changes: ChangeReport | undefined;
}

export const reportsOf = (columns: RunColumns, scenario: Scenario): DeskReports => ({
  handOffs: handOffsOf(columns),
  watermelon: watermelonOf(columns, scenario),
  byLine: costByLine(columns),
  byChannel: costByChannel(columns),
  causes: recurrenceOf(columns, scenario),
  changes: scenario.changes && columns.changes,
});

/** All reports on a run, or on a run so far. */
export const deskReports = (run: DeskRun, scenario: Scenario): DeskReports =>
  reportsOf(columnsOfRun(run, scenario), scenario);
