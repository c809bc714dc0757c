import type { BankItem } from './bank';
import { CRITERIA, formatPoint, parsePoint } from './syllabus';

/** What a quiz may be about. */
export const QUIZ_KINDS = ['mixed', 'missed', 'module', 'criterion', 'practice'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** `of` names the module, the criterion, or the practice by its point; the first two kinds need none. */
export interface QuizChoice {
  readonly kind: QuizKind;
  readonly of?: string;
}

/** What was chosen of an item, and when; oldest first. */
export type AnswerLog = Readonly<
  Record<string, readonly { readonly option: string; readonly at: number }[]>
>;
export type QuizItem = Pick<BankItem, 'id' | 'criterion' | 'module' | 'key'>;

const LETTERS_OF_PURPOSES = [...'abcdefghijklmno'];

/**
 * The fifteen practices of the syllabus by the point that says most of them, with all their points:
 * the seven in depth close the list of purposes, in the same order.
 */
export const PRACTICE_POINTS: ReadonlyMap<string, readonly string[]> = new Map(
  LETTERS_OF_PURPOSES.map((letter, i): [string, readonly string[]] => {
    const purpose = `6.1${letter}`;
    const deep = `7.1${LETTERS_OF_PURPOSES[i - 8] ?? ''}`;
    return i < 8 ? [purpose, [purpose]] : [deep, [deep, purpose]];
  }),
);

const criterionOf = (item: QuizItem) => parsePoint(item.criterion)?.criterion;

/** The last answer to the item was not its key as it stands today. */
export function isMissed(item: Pick<BankItem, 'id' | 'key'>, log: AnswerLog): boolean {
  const last = log[item.id]?.at(-1);
  return last !== undefined && last.option !== item.key;
}

/** Whether a quiz about `choice` may ask the item. */
export function isAbout(choice: QuizChoice, item: QuizItem, log: AnswerLog): boolean {
  switch (choice.kind) {
    case 'mixed':
      return true;
    case 'missed':
      return isMissed(item, log);
    case 'module':
      return item.module === choice.of;
    case 'criterion':
      return criterionOf(item) === choice.of;
    case 'practice':
      return PRACTICE_POINTS.get(choice.of ?? '')?.includes(item.criterion) ?? false;
  }
}

/** `practice:7.1f`; the way back is `parseChoice`. */
export function formatChoice({ kind, of }: QuizChoice): string {
  return of === undefined ? kind : `${kind}:${of}`;
}

/** Reads a choice from a link or a record; `undefined` for anything else. */
export function parseChoice(text: string): QuizChoice | undefined {
  const [, kind, of] = /^([a-z]+)(?::([a-z0-9.-]{1,40}))?$/.exec(text) ?? [];
  const known = QUIZ_KINDS.find((k) => k === kind);
  if (known === undefined) return undefined;
  if (known === 'mixed' || known === 'missed')
    return of === undefined ? { kind: known } : undefined;
  if (of === undefined) return undefined;
  if (known === 'criterion' && !CRITERIA.some((c) => c === of)) return undefined;
  if (known === 'practice' && !PRACTICE_POINTS.has(of)) return undefined;
  return { kind: known, of };
}

/** A point as people write it, or the text itself where it is none. */
export function pointName(text: string): string {
  const point = parsePoint(text);
  return point ? formatPoint(point) : text;
}
