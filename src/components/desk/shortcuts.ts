export const ACTIONS = ['play', 'back', 'event', 'hour', 'day', 'say', 'undo', 'help'] as const;
export type Action = (typeof ACTIONS)[number];

const LETTERS: Readonly<Record<string, Action>> = {
  b: 'back',
  e: 'event',
  h: 'hour',
  d: 'day',
  s: 'say',
  z: 'undo',
  '?': 'help',
};

/** What has the focus, as far as keys are concerned. */
export type Holder =
  /** It types text or chooses from a list: every key is its own. */
  | 'text'
  /** It is pressed with space. */
  | 'pressable'
  | 'other';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key means on this page, or nothing. */
export function actionOf(pressed: Key, holder: Holder, letters: boolean): Action | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || holder === 'text') return undefined;
  if (pressed.key === ' ') return holder === 'pressable' ? undefined : 'play';
  return letters ? LETTERS[pressed.key] : undefined;
}

export function holderOf(element: {
  readonly tagName: string;
  readonly type?: string;
  readonly role?: string | null;
}): Holder {
  const tag = element.tagName.toLowerCase();
  if (tag === 'select' || tag === 'textarea') return 'text';
  if (tag === 'input') {
    if (element.type === 'range') return 'other';
    return element.type === 'checkbox' ? 'pressable' : 'text';
  }
  return tag === 'button' || tag === 'a' || tag === 'summary' || element.role === 'button'
    ? 'pressable'
    : 'other';
}
