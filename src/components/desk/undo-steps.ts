import { fill } from '~/components/shell/fill';
import { changedLevers, type PolicyDesk } from '~/stores/desk-lab-policy';
import type { Lang } from '~/components/shell/paths';
import type { Format, LabStrings } from './format';
import { setTo } from './levers';

/** Undo, redo and reset of the policy, each telling where the levers stand that it moved. */
export interface UndoSteps {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reset: () => void;
}

export function createUndoSteps(
  policies: PolicyDesk,
  tell: (sentence: string) => void,
  { lang, format, t }: { readonly lang: Lang; readonly format: Format; readonly t: LabStrings },
): UndoSteps {
  const telling = (move: () => void, sentence: string) => () => {
    const before = policies.policy.get();
    move();
    const now = policies.policy.get();
    const moved = changedLevers(now, before).map((lever) => setTo(lever, now, format, t));
    if (moved.length === 0) return;
    tell(fill(sentence, { changes: new Intl.ListFormat(lang).format(moved) }));
  };
  return {
    undo: telling(policies.undo, t.policy.undone),
    redo: telling(policies.redo, t.policy.redone),
    reset: telling(policies.reset, t.policy.resetDone),
  };
}
