import type { Component } from 'svelte';
import type { Scenario } from '~/sim/desk';
import type { ReportView } from './report-view';
import type { ResultStrings } from './result-strings';

export interface Section {
  readonly id: keyof ResultStrings['sections'];
  /** Its charts come when it is first opened. */
  readonly load: () => Promise<{ readonly default: Component<{ view: ReportView }> }>;
}

/** The reports that a scenario has something to say in, what concerns users first. */
export function sectionsOf({ problems, changes }: Scenario): readonly Section[] {
  const hasCauses = (problems?.causes.length ?? 0) > 0;
  return [
    { id: 'watermelon', load: () => import('./WatermelonReport.svelte') },
    { id: 'handOffs', load: () => import('./HandOffReport.svelte') },
    ...(hasCauses
      ? [{ id: 'recurrence', load: () => import('./RecurrenceReport.svelte') } as const]
      : []),
    ...(changes ? [{ id: 'changes', load: () => import('./ChangeReport.svelte') } as const] : []),
    { id: 'money', load: () => import('./MoneyReport.svelte') },
    { id: 'backlog', load: () => import('./BacklogReport.svelte') },
  ];
}
