import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { changedLevers } from './desk-lab-policy';
import { createSimClient, type CompareOutcome, type Comparison, type SimClient } from '~/worker';

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

/** One run of the client, and what becomes of its answer. */
interface Job {
  readonly question: Question;
  readonly onProgress: (result: Comparison) => void;
  /** False when nothing that comes after it should be tried. */
  readonly settle: (outcome: Exclude<CompareOutcome, { readonly ended: 'cancelled' }>) => boolean;
}

/** To answer a question where it is shown, unless it is answered or was never asked. */
function openJob(question: Question | undefined, shown: WritableAtom<Compared>): Job | undefined {
  if (!question || shown.get().status !== 'running') return undefined;
  return {
    question,
    onProgress: (result) => shown.set({ status: 'running', result, stale: false }),
    settle(outcome) {
      const { ended: status } = outcome;
      if (status === 'done') shown.set({ status, result: outcome.result, stale: false });
      else shown.set({ status, message: outcome.message, stale: false });
      return true;
    },
  };
}

const numbersOf = (question: Question, pinned: WritableAtom<readonly PinnedPolicy[]>): Job => ({
  question,
  onProgress: () => {},
  settle(outcome) {
    if (outcome.ended === 'failed') return false;
    const { result } = outcome;
    const isIt = ({ policy }: PinnedPolicy) => samePolicy(policy, question.policy);
    pinned.set(pinned.get().map((one) => (isIt(one) ? { ...one, result } : one)));
    return true;
  },
});

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

  const nextJob = (): Job | undefined => {
    const first = openJob(asked, compared);
    const beside = openJob(askedAside, aside);
    // Nobody waits for what a policy does beside itself.
    if (beside && first && samePolicy(first.question.policy, first.question.baseline))
      return beside;
    const pin = pinned.get().find(({ result }) => !result);
    return first ?? beside ?? (asked && pin && numbersOf({ ...asked, policy: pin.policy }, pinned));
  };

  /** Does what is open, one after the other; what is done at this moment is dropped. */
  async function goOn(): Promise<void> {
    newest += 1;
    const mine = newest;
    client ??= openClient();
    for (let job = nextJob(); job && mine === newest; job = nextJob()) {
      const { question, onProgress, settle } = job;
      const request = { scenario, ...question, replications: WEEKS };
      const outcome = await client.compare(request, onProgress);
      if (outcome.ended === 'cancelled' || !settle(outcome)) return;
    }
  }

  const wait = (shown: WritableAtom<Compared>) =>
    shown.set({ status: 'running', result: shown.get().result, stale: true });

  return {
    compared,
    pinned,
    ask(baseline, policy, seed) {
      if (asked && (asked.seed !== seed || !samePolicy(asked.baseline, baseline))) {
        pinned.set(pinned.get().map(({ name, policy }) => ({ name, policy })));
      }
      asked = { baseline, policy, seed };
      wait(compared);
      void goOn();
    },
    aside,
    askAside(baseline, policy, seed) {
      askedAside = { baseline, policy, seed };
      wait(aside);
      if (nextJob()?.question === askedAside) void goOn();
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
