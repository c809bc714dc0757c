import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
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
  /** A question beside the other, such as the one that a mission opens with. */
  readonly aside: ReadableAtom<Compared>;
  readonly askAside: (baseline: DeskPolicy, policy: DeskPolicy, seed: number) => void;
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

/**
 * Keeps one comparison going: a newer question drops the older one. The question aside and the policies
 * that are pinned give way to it, and are caught up after it.
 */
export function createCompareDesk(
  scenario: Scenario,
  openClient: () => SimClient = createSimClient,
): CompareDesk {
  const compared = atom<Compared>({ status: 'same', stale: false });
  const aside = atom<Compared>({ status: 'same', stale: false });
  const pinned = atom<readonly PinnedPolicy[]>([]);
  let client: SimClient | undefined;
  let asked: Question | undefined;
  let askedAside: Question | undefined;
  let newest = 0;

  const run = (question: Question, onProgress: (result: Comparison) => void) => {
    client ??= openClient();
    const { policy, baseline, seed } = question;
    return client.compare({ scenario, policy, baseline, seed, replications: WEEKS }, onProgress);
  };

  /** What becomes of a question is shown while it is still wanted; false where another took its place. */
  async function answer(
    question: Question,
    shown: WritableAtom<Compared>,
    isWanted: () => boolean,
  ): Promise<boolean> {
    const show = (now: Compared) => {
      if (isWanted()) shown.set(now);
    };
    const outcome = await run(question, (result) =>
      show({ status: 'running', result, stale: false }),
    );
    if (outcome.ended === 'cancelled') return false;
    if (outcome.ended === 'failed') {
      show({ status: 'failed', stale: false, message: outcome.message });
    } else show({ status: 'done', result: outcome.result, stale: false });
    return true;
  }

  async function catchUp(mine: number): Promise<void> {
    if (askedAside && aside.get().status === 'running') {
      const question = askedAside;
      if (!(await answer(question, aside, () => question === askedAside))) return;
    }
    for (const { policy, result } of pinned.get()) {
      if (mine !== newest || !asked) return;
      if (result) continue;
      const outcome = await run({ ...asked, policy }, () => {});
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

  async function answerAll(question: Question, mine: number): Promise<void> {
    const isNewest = () => mine === newest;
    if ((await answer(question, compared, isNewest)) && isNewest()) await catchUp(mine);
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
      void answerAll(asked, newest);
    },
    aside,
    askAside(baseline, policy, seed) {
      askedAside = { baseline, policy, seed };
      aside.set({ status: 'running', result: aside.get().result, stale: true });
      if (compared.get().status !== 'running') void catchUp(newest);
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
