import { QUIZ_LENGTH, parseChoice } from '~/exam';
import { inBrowser } from './browser-storage';
import { isMoment, isObject } from './shape';
import type { RecordKind } from './stored';

/** A quiz under way. Its answers stand in the log: those to its items from `startedAt` on. */
export interface RunningQuiz {
  /** In the order of asking. */
  readonly ids: readonly string[];
  /** Also the seed of the order of options. */
  readonly startedAt: number;
}

export interface QuizRecord {
  /** What the last quiz was about, as `formatChoice` writes it. */
  readonly choice: string;
  readonly length: number;
  readonly running?: RunningQuiz;
  /** Milliseconds since 1970 of the last change: the newest wins when records are merged. */
  readonly at: number;
}

const isLength = (raw: unknown): raw is number =>
  Number.isInteger(raw) && Number(raw) >= QUIZ_LENGTH.min && Number(raw) <= QUIZ_LENGTH.max;

function parseRunning(raw: unknown): RunningQuiz | undefined {
  if (!isObject(raw)) return undefined;
  const { ids, startedAt } = raw;
  const isRunning =
    Array.isArray(ids) &&
    ids.length > 0 &&
    ids.length <= QUIZ_LENGTH.max &&
    ids.every((id) => typeof id === 'string');
  return isRunning && isMoment(startedAt) ? { ids, startedAt } : undefined;
}

function parseQuiz(raw: unknown): QuizRecord | undefined {
  if (!isObject(raw)) return undefined;
  const { choice, length, running, at, ...more } = raw;
  if (Object.keys(more).length > 0 || !isMoment(at)) return undefined;
  if (typeof choice !== 'string' || !parseChoice(choice) || !isLength(length)) return undefined;
  if (running === undefined) return { choice, length, at };
  const parsed = parseRunning(running);
  return parsed && { choice, length, running: parsed, at };
}

/** Version 1 had no moment of its own: that of the quiz under way stands for it. */
function withMoment(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const { running } = raw;
  return { ...raw, at: isObject(running) ? running['startedAt'] : 0 };
}

export const quizRecord: RecordKind<QuizRecord> = {
  key: 'service-camp:quiz',
  version: 2,
  empty: { choice: 'mixed', length: QUIZ_LENGTH.usual, at: 0 },
  parse: parseQuiz,
  migrations: { 1: withMoment },
};

const stored = inBrowser(quizRecord);
export const quiz = stored.store;

/** Begins a quiz and remembers what it is about. */
export function startQuiz(record: Required<Omit<QuizRecord, 'at'>>): void {
  stored.change(() => ({ ...record, at: record.running.startedAt }));
}

/** Leaves the quiz; its answers stay in the log. */
export function leaveQuiz(at: number): void {
  stored.change(({ choice, length }) => ({ choice, length, at }));
}
