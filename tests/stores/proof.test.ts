import { describe, expect, it } from 'vitest';
import { createProof } from '~/stores/proof';
import type { ProofHooks } from '~/worker';

const RUNS = [{ id: 'line', replications: 30, work: 1 }];
const verdict = { expected: 1, obtained: 1.1, standardError: 0.1, z: 1, held: true };

function start() {
  const hooks: ProofHooks[] = [];
  let stops = 0;
  const proof = createProof(RUNS, (_runs, given) => {
    hooks.push(given);
    return { stop: () => (stops += 1) };
  });
  return { proof, hooks, stops: () => stops };
}

describe('the proof', () => {
  it('starts nothing by itself', () => {
    const { proof, hooks } = start();
    expect(hooks).toHaveLength(0);
    expect(proof.state.get()).toEqual({ phase: 'idle', share: 0, verdicts: {} });
  });

  it('collects verdicts until all is done', () => {
    const { proof, hooks } = start();
    proof.run();
    hooks[0]?.onProgress(0.5);
    hooks[0]?.onVerdicts('line', [verdict]);
    expect(proof.state.get()).toEqual({
      phase: 'running',
      share: 0.5,
      verdicts: { line: [verdict] },
    });
    hooks[0]?.onDone();
    expect(proof.state.get().phase).toBe('done');
  });

  it('keeps what was judged when stopped, and begins afresh when run again', () => {
    const { proof, hooks, stops } = start();
    proof.run();
    hooks[0]?.onVerdicts('line', [verdict]);
    proof.stop();
    expect(proof.state.get()).toMatchObject({ phase: 'stopped', verdicts: { line: [verdict] } });
    expect(stops()).toBe(1);
    proof.run();
    expect(proof.state.get()).toEqual({ phase: 'running', share: 0, verdicts: {} });
  });

  it('has nothing to stop once it is done', () => {
    const { proof, hooks, stops } = start();
    proof.run();
    hooks[0]?.onDone();
    proof.stop();
    expect(proof.state.get().phase).toBe('done');
    expect(stops()).toBe(0);
  });
});
