import { atom, type ReadableAtom } from 'nanostores';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { changedLevers } from './desk-lab-policy';
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

/** A policy that stays in the comparison while another is tried. */
export interface PinnedPolicy {
  readonly name: string;
  readonly policy: DeskPolicy;
  /** Against the baseline of now; absent until it is run again after a change of baseline or seed. */
  readonly result?: Comparison;
}

export interface CompareDesk {
  readonly compared: ReadableAtom<Compared>;
  readonly pinned: ReadableAtom<readonly PinnedPolicy[]>;
  readonly ask: (baseline: DeskPolicy, policy: DeskPolicy, seed: number) => void;
  /** Keeps the policy whose numbers stand there; does nothing while they are not all in, or no place is free. */
  readonly pin: (name: string) => void;
  readonly unpin: (policy: DeskPolicy) => void;
  readonly close: () => void;
}

export const WEEKS = 200;
/** With the baseline and the policy chosen now they are four, as many as one chart can hold apart. */
export const MOST_PINNED = 2;

interface Question {
  readonly baseline: DeskPolicy;
  readonly policy: DeskPolicy;
  readonly seed: number;
}

const samePolicy = (one: DeskPolicy, other: DeskPolicy): boolean =>
  changedLevers(one, other).length === 0;

/** Keeps one comparison going: a newer question drops the older one. Those pinned are caught up after it. */
export function createCompareDesk(
  scenario: Scenario,
  openClient: () => SimClient = createSimClient,
): CompareDesk {
  const compared = atom<Compared>({ status: 'same', stale: false });
  const pinned = atom<readonly PinnedPolicy[]>([]);
  let client: SimClient | undefined;
  let asked: Question | undefined;
  let newest = 0;

  const run = (question: Question, onProgress: (result: Comparison) => void) => {
    client ??= openClient();
    const { policy, baseline, seed } = question;
    return client.compare({ scenario, policy, baseline, seed, replications: WEEKS }, onProgress);
  };

  async function answer(question: Question, mine: number): Promise<void> {
    const show = (status: CompareStatus, result: Comparison) => {
      if (mine === newest) compared.set({ status, result, stale: false });
    };
    const outcome = await run(question, (result) => show('running', result));
    if (outcome.ended === 'failed' && mine === newest) {
      compared.set({ status: 'failed', stale: false, message: outcome.message });
    }
    if (outcome.ended !== 'done') return;
    show('done', outcome.result);
    await catchUp(question, mine);
  }

  async function catchUp(question: Question, mine: number): Promise<void> {
    for (const { policy, result } of pinned.get()) {
      if (mine !== newest) return;
      if (result) continue;
      const outcome = await run({ ...question, policy }, () => {});
      if (outcome.ended !== 'done' || mine !== newest) return;
      pinned.set(
        pinned
          .get()
          .map((one) =>
            samePolicy(one.policy, policy) ? { ...one, result: outcome.result } : one,
          ),
      );
    }
  }

  return {
    compared,
    pinned,
    ask(baseline, policy, seed) {
      newest += 1;
      if (asked && (asked.seed !== seed || !samePolicy(asked.baseline, baseline))) {
        pinned.set(pinned.get().map(({ name, policy }) => ({ name, policy })));
      }
      asked = { baseline, policy, seed };
      compared.set({ status: 'running', result: compared.get().result, stale: true });
      void answer(asked, newest);
    },
    pin(name) {
      const { status, result } = compared.get();
      const kept = pinned.get();
      if (!asked || status !== 'done' || !result || kept.length >= MOST_PINNED) return;
      const { policy } = asked;
      if (kept.some((one) => samePolicy(one.policy, policy))) return;
      pinned.set([...kept, { name, policy, result }]);
    },
    unpin: (policy) => pinned.set(pinned.get().filter((one) => !samePolicy(one.policy, policy))),
    close() {
      newest += 1;
      client?.close();
      client = undefined;
    },
  };
}
