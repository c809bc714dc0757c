import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freePort } from '../../scripts/free-port.mjs';
import { serve } from '../../scripts/serve.mjs';
import { bundle } from '../bundle.ts';
import type { HashedRun } from './runs.ts';

export interface RunsPage {
  readonly address: string;
  /** The same bundle, in this Node: what all others are compared with. */
  readonly reference: readonly HashedRun[];
  close(): void;
}

/** Bundles the runs, runs them here, and serves the page that runs them in another engine. */
export async function openRunsPage(): Promise<RunsPage> {
  const file = await bundle('engines/runs.ts');
  const folder = dirname(file);
  await copyFile(fileURLToPath(new URL('index.html', import.meta.url)), join(folder, 'index.html'));
  const runs = (await import(pathToFileURL(file).href)) as typeof import('./runs.ts');
  const reference = await runs.hashedRuns();
  const port = await freePort();
  const server = await serve({ folder, port });
  return {
    address: `http://localhost:${port}/`,
    reference,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const PATIENCE_MS = 60_000;

/**
 * Waits for the page's answer.
 * @param evaluate gives the value of an expression in the page; every driver has it
 */
export async function runsIn(
  evaluate: (expression: string) => Promise<unknown>,
): Promise<readonly HashedRun[]> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const text = await evaluate('document.body.dataset.answer ?? ""');
    if (typeof text === 'string' && text !== '') {
      const answer = JSON.parse(text) as { runs?: readonly HashedRun[]; error?: string };
      if (!answer.runs) throw new Error(`the page stopped: ${answer.error}`);
      return answer.runs;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the page gave no answer in ${PATIENCE_MS / 1000} s`);
}
