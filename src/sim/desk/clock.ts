import type { DeskPolicy } from './policy';
import type { SpellKind } from './words';

/**
 * Whether the desk's clock rests while a ticket is so: in what the policy calls a pause, and once it
 * seems settled.
 */
export function clockRestsIn(kind: SpellKind, { clockPauses = 'for-guest' }: DeskPolicy): boolean {
  switch (kind) {
    case 'thought-settled':
      return true;
    case 'with-guest':
      return clockPauses !== 'never';
    case 'with-partner':
    case 'waits-for-change':
      return clockPauses === 'for-others';
    default:
      return false;
  }
}
