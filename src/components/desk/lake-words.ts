import type { ClockPauses, Scenario } from '~/sim/desk';
import type { LabStrings } from './format';

/** Whether anybody but the guest can keep a ticket waiting: a partner, a change, a major incident. */
export const waitsForOthers = ({ partners = [], kinds, problems }: Scenario): boolean =>
  partners.length > 0 ||
  kinds.some(({ needsChange }) => needsChange !== undefined) ||
  (problems?.causes.some(({ outage }) => outage !== undefined) ?? false);

export interface LakeWords {
  /** After their number: whom the tickets on the lake wait for, and whom a single one. */
  readonly wait: string;
  readonly waits: string;
  /** What their clocks do. */
  readonly clocks: string;
  /** What a dashed token means. */
  readonly token: string;
}

export function lakeWords(
  scenario: Scenario,
  clockPauses: ClockPauses,
  t: Pick<LabStrings, 'lake' | 'floor'>,
): LakeWords {
  const others = waitsForOthers(scenario);
  const whom = others
    ? { wait: t.lake.others, waits: t.lake.othersOnce }
    : { wait: t.lake.guests, waits: t.lake.guestsOnce };
  if (clockPauses === 'never') return { ...whom, clocks: t.lake.run, token: t.lake.outside };
  return others
    ? { ...whom, clocks: t.lake.some, token: t.lake.outside }
    : { ...whom, clocks: t.lake.paused, token: t.floor.clockPaused };
}
