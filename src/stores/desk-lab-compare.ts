import { atom, type ReadableAtom } from 'nanostores';
import type { Policy, Scenario } from '~/sim/desk';
import { createSimClient, type Comparison, type SimClient } from '~/worker';

export type CompareStatus =
  /** Nothing is asked, or what is pinned and what is chosen are the same. */
  'same' | 'running' | 'done' | 'failed';

export interface Compared {
  readonly status: CompareStatus;
  /** The newest numbers; while `stale` they are of the choice before this one. */
  readonly result?: Comparison;
  readonly stale: boolean;
  readonly message?: string;
}

export interface CompareDesk {
  readonly compared: ReadableAtom<Compared>;
  readonly ask: (baseline: Policy, policy: Policy, seed: number) => void;
  readonly close: () => void;
}

export const WEEKS = 200;

/** Keeps one comparison going: a newer question drops the older one. */
export function createCompareDesk(
  scenario: Scenario,
  openClient: () => SimClient = createSimClient,
): CompareDesk {
  const compared = atom<Compared>({ status: 'same', stale: false });
  let client: SimClient | undefined;
  let newest = 0;

  return {
    compared,
    ask(baseline, policy, seed) {
      newest += 1;
      const mine = newest;
      client ??= openClient();
      compared.set({ status: 'running', result: compared.get().result, stale: true });
      const show = (status: CompareStatus, result: Comparison) => {
        if (mine === newest) compared.set({ status, result, stale: false });
      };
      const request = { scenario, policy, baseline, seed, replications: WEEKS };
      void client
        .compare(request, (result) => show('running', result))
        .then((outcome) => {
          if (outcome.ended === 'done') show('done', outcome.result);
          else if (outcome.ended === 'failed' && mine === newest) {
            compared.set({ status: 'failed', stale: false, message: outcome.message });
          }
        });
    },
    close() {
      newest += 1;
      client?.close();
      client = undefined;
    },
  };
}
