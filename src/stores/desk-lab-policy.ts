import { atom, computed, type ReadableAtom } from 'nanostores';
import type { DeskPolicy } from '~/sim/desk';
import { change, redo, startHistory, undo, type History } from './desk-lab-history';

/** What the learner has chosen, and the choice it is compared with. */
export interface PolicyDesk {
  readonly history: ReadableAtom<History<DeskPolicy>>;
  readonly policy: ReadableAtom<DeskPolicy>;
  readonly baseline: ReadableAtom<DeskPolicy>;
  /** The levers that stand elsewhere than at the baseline. */
  readonly changed: ReadableAtom<readonly (keyof DeskPolicy)[]>;
  /** Moves one lever; a lever that is dragged is one step to undo. */
  readonly setLever: <L extends keyof DeskPolicy>(
    lever: L,
    value: DeskPolicy[L] | undefined,
  ) => void;
  /** The lever is let go: its next move is a new step. */
  readonly release: () => void;
  readonly setPolicy: (policy: DeskPolicy) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back to where the scenario starts; a step like any other. */
  readonly reset: () => void;
  /** What is chosen now becomes what is compared with. */
  readonly pin: () => void;
  readonly pinPolicy: (policy: DeskPolicy) => void;
}

/** A choice of several cells, such as a matrix, is the same where its cells are. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The levers that differ, those that only one of the two has set included. */
export const changedLevers = (
  policy: DeskPolicy,
  baseline: DeskPolicy,
): readonly (keyof DeskPolicy)[] =>
  (Object.keys({ ...baseline, ...policy }) as (keyof DeskPolicy)[]).filter(
    (lever) => !isSame(policy[lever], baseline[lever]),
  );

export function createPolicyDesk(start: DeskPolicy): PolicyDesk {
  const history = atom(startHistory(start));
  const baseline = atom(start);
  const policy = computed(history, ({ now }) => now);
  const changed = computed([policy, baseline], changedLevers);
  let held: keyof DeskPolicy | undefined;

  const setPolicy = (next: DeskPolicy) => {
    held = undefined;
    if (changedLevers(next, history.get().now).length > 0) {
      history.set(change(history.get(), next));
    }
  };
  return {
    history,
    policy,
    baseline,
    changed,
    setLever(lever, value) {
      const now = history.get().now;
      if (isSame(now[lever], value)) return;
      history.set(change(history.get(), { ...now, [lever]: value }, held === lever));
      held = lever;
    },
    release() {
      held = undefined;
    },
    setPolicy,
    undo() {
      held = undefined;
      history.set(undo(history.get()));
    },
    redo() {
      held = undefined;
      history.set(redo(history.get()));
    },
    reset: () => setPolicy(start),
    pin: () => baseline.set(history.get().now),
    pinPolicy: (pinned) => baseline.set(pinned),
  };
}
