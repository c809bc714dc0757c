import { replicate } from '~/sim/engine';
import { EXPERIMENTS, judge } from '~/sim/proof';
import type { FromProver, ToProver } from './proof-protocol';

function experimentOf(id: string) {
  const found = EXPERIMENTS.find((experiment) => experiment.id === id);
  if (!found) throw new Error(`No experiment is called ${id}.`);
  return found;
}

/** The worker's side of the proof, apart from the worker itself: one answer to each message. */
export function prove(message: ToProver): FromProver {
  try {
    const { id } = message;
    const experiment = experimentOf(id);
    if (message.type === 'replicate') {
      const { from, until } = message;
      return { type: 'values', id, from, values: replicate(from, until, experiment.replicate) };
    }
    const verdicts = experiment.gates.map((gate, place) =>
      judge(
        gate,
        message.values.map((row) => row[place] ?? NaN),
      ),
    );
    return { type: 'verdicts', id, verdicts };
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
