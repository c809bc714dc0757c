import type { Chosen } from '~/exam';

export type KeyAction =
  | { readonly kind: 'choose'; readonly place: number }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'flag' }
  | { readonly kind: 'list' };

const MOVES: Readonly<Record<string, 1 | -1>> = { n: 1, arrowright: 1, p: -1, arrowleft: -1 };

/** What a key does in an exam: 1 to 4 or A to D choose, N and P or the arrows move, F flags, G lists. */
export function actionOfKey(key: string): KeyAction | undefined {
  const name = key.toLowerCase();
  const place = Math.max('1234'.indexOf(name), 'abcd'.indexOf(name));
  if (name.length === 1 && place >= 0) return { kind: 'choose', place };
  const by = MOVES[name];
  if (by) return { kind: 'move', by };
  if (name === 'f') return { kind: 'flag' };
  return name === 'g' ? { kind: 'list' } : undefined;
}

export interface Peg {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly isAnswered: boolean;
  readonly isFlagged: boolean;
  readonly isHere: boolean;
  /** The reader has been here or further on. */
  readonly isPassed: boolean;
  /** Whether the line has room for its number and reason to show it. */
  readonly isNumbered: boolean;
}

/** The line of questions as it stands; `at` is the place of the one that is shown, from 0. */
export function pegsOf(
  ids: readonly string[],
  { chosen, flagged, at }: { chosen: Chosen; flagged: readonly string[]; at: number },
): Peg[] {
  const reach = Math.max(
    at,
    ids.findLastIndex((id) => id in chosen),
  );
  return ids.map((id, i) => {
    const number = i + 1;
    const peg = {
      id,
      number,
      isAnswered: id in chosen,
      isFlagged: flagged.includes(id),
      isHere: i === at,
      isPassed: i <= reach,
    };
    const isGap = peg.isPassed && !peg.isAnswered;
    const isRound = number === 1 || number === ids.length || number % 10 === 0;
    return { ...peg, isNumbered: isRound || isGap || peg.isFlagged || peg.isHere };
  });
}

/** Whether a key belongs to what has the focus, such as a field that is being filled in. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')
  );
}
