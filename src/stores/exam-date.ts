import { inBrowser } from './browser-storage';
import { isObject } from './shape';
import type { RecordKind } from './stored';

/** When the reader sits the exam, as `2027-01-31`; absent while it is not set. */
export interface ExamDate {
  readonly date?: string;
}

/** A day of the calendar: the thirtieth of February is none. */
function isDate(raw: unknown): raw is string {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return false;
  const moment = new Date(`${raw}T00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(raw);
}

export const examDateRecord: RecordKind<ExamDate> = {
  key: 'service-camp:exam-date',
  version: 1,
  empty: {},
  parse(raw) {
    if (!isObject(raw) || Object.keys(raw).some((key) => key !== 'date')) return undefined;
    const { date } = raw;
    if (date === undefined) return {};
    return isDate(date) ? { date } : undefined;
  },
};

const stored = inBrowser(examDateRecord);
export const examDate = stored.store;

/** Sets the date, or takes it away where it is no day of the calendar. */
export function setExamDate(date: string): void {
  stored.change(() => (isDate(date) ? { date } : {}));
}
