import type { Verdict } from '~/sim/proof';
import { blocksOf } from './proof-blocks';
import type { FromProver, ProofRun, ToProver } from './proof-protocol';
import { workersHere } from './workers-here';

/** The part of a `Worker` that the client needs; a test passes its own. */
export interface ProverPort {
  postMessage(message: ToProver): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromProver }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

export interface ProofHooks {
  /** How much of all work is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** An experiment is judged: one verdict a gate, in their order. */
  readonly onVerdicts: (id: string, verdicts: readonly Verdict[]) => void;
  readonly onDone: () => void;
  readonly onFailed: (message: string) => void;
}

export interface ProofClient {
  /** Ends the workers at once; nothing more is heard of them. */
  readonly stop: () => void;
}

const startWorker = (): ProverPort =>
  new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });

const MOST_WORKERS = 4;

/**
 * Runs all experiments, cheapest first. Workers take block after block; values are put together by the
 * number of their replication, so verdicts do not depend on who ran what.
 */
export function runProof(
  runs: readonly ProofRun[],
  hooks: ProofHooks,
  open: () => ProverPort = startWorker,
  workers: number = workersHere(MOST_WORKERS),
): ProofClient {
  const blocks = blocksOf(runs);
  const missing = new Map(runs.map(({ id, replications }) => [id, replications]));
  const values = new Map(runs.map(({ id }) => [id, [] as (readonly number[])[]]));
  let taken = 0;
  let done = 0;
  let judged = 0;
  let ports: readonly ProverPort[] = [];

  const stop = () => {
    ports.forEach((port) => port.terminate());
    ports = [];
  };
  const fail = (message: string) => {
    stop();
    hooks.onFailed(message);
  };
  const take = (port: ProverPort) => {
    const block = blocks[taken];
    if (!block) return;
    taken += 1;
    port.postMessage({
      type: 'replicate',
      id: block.run.id,
      from: block.from,
      until: block.until,
    });
  };
  const hear = (port: ProverPort, message: FromProver) => {
    if (!ports.includes(port)) return;
    if (message.type === 'failed') return fail(message.message);
    if (message.type === 'verdicts') {
      judged += 1;
      hooks.onVerdicts(message.id, message.verdicts);
      if (judged < runs.length) return;
      stop();
      return hooks.onDone();
    }
    const { id, from } = message;
    const rows = values.get(id) ?? [];
    message.values.forEach((row, nth) => (rows[from + nth] = row));
    const left = (missing.get(id) ?? 0) - message.values.length;
    missing.set(id, left);
    done += 1;
    hooks.onProgress(done / blocks.length);
    if (left === 0) port.postMessage({ type: 'judge', id, values: rows });
    take(port);
  };

  ports = Array.from({ length: workers }, open);
  for (const port of ports) {
    port.addEventListener('message', (event) => hear(port, event.data));
    port.addEventListener('error', (event) => fail(event.message));
    take(port);
  }
  return { stop };
}
