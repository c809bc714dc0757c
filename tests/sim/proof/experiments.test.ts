import { describe, expect, it } from 'vitest';
import { EXPERIMENTS, PROOF_GROUPS, totalWork } from '~/sim/proof';

describe('what the simulators are held to', () => {
  it('is 83 gates, none of which may get lost', () => {
    const counts = PROOF_GROUPS.map((group) => [
      group,
      EXPERIMENTS.filter((experiment) => experiment.group === group).flatMap(({ gates }) => gates)
        .length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      line: 39,
      network: 16,
      desk: 25,
      'call-centre': 4,
    });
  });

  it('names every experiment, and every gate of one, differently', () => {
    const ids = EXPERIMENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, gates } of EXPERIMENTS)
      expect(new Set(gates.map((gate) => gate.id)).size, id).toBe(gates.length);
  });

  it('rests on thirty replications at least', () => {
    for (const { id, replications } of EXPERIMENTS)
      expect(replications, id).toBeGreaterThanOrEqual(30);
  });
});

describe('an experiment', () => {
  const [cheapest] = EXPERIMENTS.toSorted((a, b) => totalWork(a) - totalWork(b));
  const [desk] = EXPERIMENTS.filter(({ id }) => id === 'desk-interruption-for-p1');

  it.each([cheapest, desk])('gives one value a gate, always the same', (experiment) => {
    const values = experiment?.replicate(3);
    expect(values).toHaveLength(experiment?.gates.length ?? -1);
    expect(values?.every(Number.isFinite)).toBe(true);
    expect(experiment?.replicate(3)).toEqual(values);
    expect(experiment?.replicate(4)).not.toEqual(values);
  });
});
