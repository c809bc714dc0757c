import { inBrowser } from './browser-storage';
import { isMoment, isObject, parseEntries } from './shape';
import type { RecordKind } from './stored';

export interface Answer {
  /** Option id, not its place on the page. */
  readonly option: string;
  readonly right: boolean;
  readonly at: number;
}
/** By question id: every answer ever given, oldest first. First attempts tell most. */
export type Answers = Readonly<Record<string, readonly Answer[]>>;

function parseAnswer(raw: unknown): Answer | undefined {
  return isObject(raw) &&
    typeof raw['option'] === 'string' &&
    typeof raw['right'] === 'boolean' &&
    isMoment(raw['at'])
    ? { option: raw['option'], right: raw['right'], at: raw['at'] }
    : undefined;
}

function parseAttempts(raw: unknown): readonly Answer[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const attempts = raw.map(parseAnswer);
  return attempts.every((a) => a !== undefined) ? attempts : undefined;
}

export const answersRecord: RecordKind<Answers> = {
  key: 'service-camp:answers',
  version: 1,
  empty: {},
  parse: (raw) => parseEntries(raw, parseAttempts),
};

const stored = inBrowser(answersRecord);
export const answers = stored.store;

export function recordAnswer(questionId: string, answer: Answer): void {
  stored.change((now) => ({ ...now, [questionId]: [...(now[questionId] ?? []), answer] }));
}

/** One answer to each of several questions, such as a whole paper, in one stroke. */
export function recordAnswers(given: ReadonlyMap<string, Answer>): void {
  stored.change((now) => {
    const added = [...given].map(([id, answer]) => [id, [...(now[id] ?? []), answer]] as const);
    return { ...now, ...Object.fromEntries(added) };
  });
}
