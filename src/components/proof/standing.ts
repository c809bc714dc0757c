import type { ProofState } from '~/stores/proof';
import { fill } from '~/components/shell/fill';
import type { ExperimentRows, ProofStrings, ProofUiStrings } from './groups';

export interface Standing {
  readonly judged: number;
  readonly held: number;
  readonly zs: readonly number[];
}

/** How many gates are judged so far and how many of them held. */
export function standingOf(verdicts: ProofState['verdicts']): Standing {
  const all = Object.values(verdicts).flat();
  return {
    judged: all.length,
    held: all.filter(({ held }) => held).length,
    zs: all.map(({ z }) => z),
  };
}

/** The same of one part of the page: a count until something of it is judged. */
export function partOf(
  t: ProofUiStrings['summary'],
  verdicts: ProofState['verdicts'],
  experiments: readonly ExperimentRows[],
): string {
  const gates = experiments.reduce((sum, experiment) => sum + experiment.gates.length, 0);
  const { judged, held } = standingOf(
    Object.fromEntries(experiments.map(({ id }) => [id, verdicts[id] ?? []])),
  );
  return fill(judged === 0 ? t.part : t.done, { held, gates });
}

/** `83 of 83 held`, or how far it is. */
export function summaryOf(
  t: ProofStrings['summary'],
  phase: ProofState['phase'],
  { judged, held }: Standing,
  gates: number,
): string {
  return fill(t[phase], { held, judged, gates });
}

/** The finding over the piled dots. */
export function findingOf(
  t: ProofStrings['pile'],
  phase: ProofState['phase'],
  { judged, held }: Standing,
): string {
  if (judged === 0) return t.idle;
  if (held < judged) return t.fault;
  return phase === 'done' ? t.held : t.running;
}
