import { inBrowser } from './browser-storage';
import { isMoment, isObject } from './shape';
import type { RecordKind } from './stored';

export interface ExamDate {
  /** The day of the exam as `YYYY-MM-DD` in the reader's own calendar; left out where none is set. */
  readonly day?: string;
  /** Milliseconds since 1970 of the last change: the newest wins when records are merged. */
  readonly at: number;
}

/** `YYYY-MM-DD` of a day that the calendar has, from the year 2000 to 2099. */
export function isDay(raw: unknown): raw is string {
  if (typeof raw !== 'string') return false;
  const match = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(raw);
  if (!match) return false;
  const day = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(raw);
}

function parseExamDate(raw: unknown): ExamDate | undefined {
  if (!isObject(raw)) return undefined;
  const { day, at, ...foreign } = raw;
  if (!isMoment(at) || Object.keys(foreign).length > 0) return undefined;
  if (day === undefined) return { at };
  return isDay(day) ? { day, at } : undefined;
}

export const examDateRecord: RecordKind<ExamDate> = {
  key: 'service-camp:exam-date',
  version: 1,
  empty: { at: 0 },
  parse: parseExamDate,
};

const stored = inBrowser(examDateRecord);
export const examDate = stored.store;

/** Sets the day of the exam, or takes it away where it is no day of the calendar. */
export function setExamDate(day: string | undefined, at: number): void {
  stored.change(() => (isDay(day) ? { day, at } : { at }));
}
