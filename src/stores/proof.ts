import { atom, type ReadableAtom } from 'nanostores';
import type { Verdict } from '~/sim/proof';
import { runProof, type ProofClient, type ProofHooks, type ProofRun } from '~/worker';

export interface ProofState {
  readonly phase: 'idle' | 'running' | 'stopped' | 'done' | 'failed';
  /** How much of all work is done, 0 to 1. */
  readonly share: number;
  /** By experiment, one verdict a gate. */
  readonly verdicts: Readonly<Record<string, readonly Verdict[]>>;
  readonly message?: string;
}

export interface Proof {
  readonly state: ReadableAtom<ProofState>;
  /** Runs everything from the start. */
  readonly run: () => void;
  /** Ends a run; what was judged stays. */
  readonly stop: () => void;
}

const NOTHING: ProofState = { phase: 'idle', share: 0, verdicts: {} };

/** The simulators held to theory on this device; nothing is loaded before `run`. */
export function createProof(
  runs: readonly ProofRun[],
  start: (runs: readonly ProofRun[], hooks: ProofHooks) => ProofClient = runProof,
): Proof {
  const state = atom<ProofState>(NOTHING);
  let client: ProofClient | undefined;
  const add = (change: Partial<ProofState>) => state.set({ ...state.get(), ...change });

  return {
    state,
    run() {
      client?.stop();
      state.set({ ...NOTHING, phase: 'running' });
      client = start(runs, {
        onProgress: (share) => add({ share }),
        onVerdicts: (id, verdicts) =>
          add({ verdicts: { ...state.get().verdicts, [id]: verdicts } }),
        onDone: () => add({ phase: 'done', share: 1 }),
        onFailed: (message) => add({ phase: 'failed', message }),
      });
    },
    stop() {
      if (state.get().phase !== 'running') return;
      client?.stop();
      add({ phase: 'stopped' });
    },
  };
}
