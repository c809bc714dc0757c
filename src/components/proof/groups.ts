import { fill } from '~/components/shell/fill';
import type { Lang } from '~/components/shell/paths';
import type { Strings } from '~/components/shell/strings';
import type { Experiment, Gate, ProofGroup, ProofUnit } from '~/sim/proof';
import { createProofFormat } from './format';

export type ProofStrings = Strings['proof'];
/** What the island says around its rows, which bring their own words. */
const AROUND = [
  'needsScript',
  'run',
  'again',
  'stop',
  'minutes',
  'progress',
  'summary',
  'pile',
  'columns',
  'held',
  'notHeld',
  'waiting',
  'units',
] as const;
export type ProofUiStrings = Pick<ProofStrings, (typeof AROUND)[number]>;

export const uiStringsOf = (t: ProofStrings): ProofUiStrings =>
  Object.fromEntries(AROUND.map((key) => [key, t[key]])) as ProofUiStrings;

/** A gate as the page shows it before anything has run. */
export interface GateRow {
  readonly id: string;
  readonly name: string;
  /** What the formula says about a desk. */
  readonly means: string;
  readonly unit: ProofUnit;
  readonly expected: string;
}

export interface ExperimentRows {
  readonly id: string;
  readonly title: string;
  /** Its name in theory. */
  readonly theory: string;
  readonly setUp: string;
  readonly replications: number;
  readonly work: number;
  readonly gates: readonly GateRow[];
}

export interface ProofSection {
  readonly id: ProofGroup;
  readonly title: string;
  readonly text: string;
  readonly experiments: readonly ExperimentRows[];
}

interface Words {
  readonly title: string;
  readonly theory: string;
  readonly setUp: string;
  readonly gates: Readonly<Record<string, { readonly name: string; readonly means: string }>>;
}

function wordsOf(t: ProofStrings, { words, id }: Experiment): Words {
  const found = (t.experiments as unknown as Readonly<Record<string, Words>>)[words];
  if (!found) throw new Error(`proof.json has no words for the experiment ${id} (${words}).`);
  return found;
}

/** The words of all experiments with their numbers, group by group. A missing word stops the build. */
export function proofSections(
  lang: Lang,
  t: ProofStrings,
  groups: readonly ProofGroup[],
  experiments: readonly Experiment[],
): readonly ProofSection[] {
  const format = createProofFormat(lang, t.units);

  const rowsOf = (experiment: Experiment): ExperimentRows => {
    const words = wordsOf(t, experiment);
    const facts = Object.fromEntries(
      Object.entries(experiment.facts).map(([name, value]) => [name, format.plain(value)]),
    );
    const rowOf = (gate: Gate): GateRow => {
      const said = words.gates[gate.id];
      if (!said) throw new Error(`proof.json: ${experiment.words} has no words for ${gate.id}.`);
      const expected = format.value(gate.unit, gate.expected);
      const minutes = format.plain(gate.expected * 60);
      const means = fill(said.means, { ...facts, expected, minutes });
      return { id: gate.id, name: said.name, means, unit: gate.unit, expected };
    };
    const { id, replications, work, gates } = experiment;
    return {
      id,
      title: fill(words.title, facts),
      theory: fill(words.theory, facts),
      setUp: fill(words.setUp, facts),
      replications,
      work,
      gates: gates.map(rowOf),
    };
  };

  return groups.map((id) => ({
    id,
    ...t.groups[id],
    experiments: experiments.filter(({ group }) => group === id).map(rowsOf),
  }));
}
