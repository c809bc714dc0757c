export const ACTIONS = [
  'play',
  'back',
  'event',
  'hour',
  'day',
  'say',
  'undo',
  'redo',
  'share',
  'help',
] as const;
export type Action = (typeof ACTIONS)[number];

const LETTERS: Readonly<Record<string, Action>> = {
  b: 'back',
  e: 'event',
  h: 'hour',
  d: 'day',
  s: 'say',
  z: 'undo',
  y: 'redo',
  l: 'share',
  '?': 'help',
};

/** What has the focus, as far as keys are concerned. */
export type Holder =
  /** It types text: every key is its own. */
  | 'text'
  /** It chooses from a list by its first letters. */
  | 'list'
  /** It is pressed with space. */
  | 'pressable'
  | 'other';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The chords of undo and redo that readers bring along, with Ctrl or the command key. */
function chordOf({ key, shiftKey }: Key): Action | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** What a key means on this page, or nothing. */
export function actionOf(pressed: Key, holder: Holder, letters: boolean): Action | undefined {
  if (pressed.altKey || holder === 'text') return undefined;
  if (pressed.ctrlKey || pressed.metaKey) return chordOf(pressed);
  if (holder === 'list') return undefined;
  if (pressed.key === ' ') return holder === 'pressable' ? undefined : 'play';
  return letters ? LETTERS[pressed.key] : undefined;
}

export function holderOf(element: {
  readonly tagName: string;
  readonly type?: string;
  readonly role?: string | null;
}): Holder {
  const tag = element.tagName.toLowerCase();
  if (tag === 'select') return 'list';
  if (tag === 'textarea') return 'text';
  if (tag === 'input') {
    if (element.type === 'range') return 'other';
    return element.type === 'checkbox' ? 'pressable' : 'text';
  }
  return tag === 'button' || tag === 'a' || tag === 'summary' || element.role === 'button'
    ? 'pressable'
    : 'other';
}
