import { inBrowser } from './browser-storage';
import { isMoment, isObject, parseEntries } from './shape';
import type { RecordKind } from './stored';

export interface LessonProgress {
  /** Stops that were reached, by id, in the order of reaching. */
  readonly stops: readonly string[];
  /** Milliseconds since 1970 of the last visit. */
  readonly visitedAt: number;
  /** When the reader finished the lesson for the first time. */
  readonly doneAt?: number;
}
/** By lesson id. */
export type LessonsProgress = Readonly<Record<string, LessonProgress>>;

function parseLesson(raw: unknown): LessonProgress | undefined {
  if (!isObject(raw)) return undefined;
  const { stops, visitedAt, doneAt } = raw;
  if (!Array.isArray(stops) || !stops.every((s) => typeof s === 'string')) return undefined;
  if (!isMoment(visitedAt) || !(doneAt === undefined || isMoment(doneAt))) return undefined;
  return doneAt === undefined ? { stops, visitedAt } : { stops, visitedAt, doneAt };
}

export const lessonsRecord: RecordKind<LessonsProgress> = {
  key: 'service-camp:lessons',
  version: 1,
  empty: {},
  parse: (raw) => parseEntries(raw, parseLesson),
};

const stored = inBrowser(lessonsRecord);
export const lessons = stored.store;

/** The reader came to a stop of a lesson. */
export function reachStop(lessonId: string, stopId: string, at: number): void {
  stored.change((now) => {
    const before = now[lessonId] ?? { stops: [], visitedAt: at };
    const stops = before.stops.includes(stopId) ? before.stops : [...before.stops, stopId];
    return { ...now, [lessonId]: { ...before, stops, visitedAt: at } };
  });
}

/** The reader finished a lesson: its check is answered to the end. The first time counts. */
export function finishLesson(lessonId: string, at: number): void {
  stored.change((now) => {
    const before = now[lessonId] ?? { stops: [], visitedAt: at };
    return { ...now, [lessonId]: { ...before, doneAt: before.doneAt ?? at, visitedAt: at } };
  });
}
