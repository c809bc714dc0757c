import { expect, test } from 'vitest';
import { planView, type PlanInput } from '~/components/lesson/plan-view';

const lessons = ['a', 'b', 'c', 'd'].map((id) => ({ id, minutes: 10, marks: 0 }));
const MORNING = 1000;
const input = (
  exam: string | undefined,
  done: Readonly<Record<string, number>> = {},
): PlanInput<(typeof lessons)[number]> => ({
  lessons,
  exam,
  today: '2026-11-26',
  dayBegan: MORNING,
  doneAt: (id) => done[id],
});

test.each([
  ['no date', undefined, {}, 'no-date'],
  ['a day that has passed', '2026-11-25', {}, 'past'],
  ['the day itself', '2026-11-26', {}, 'exam-today'],
  ['everything done', '2026-11-30', { a: 1, b: 1, c: 1, d: 1 }, 'all-done'],
  ['lessons and days left', '2026-11-30', { a: 1 }, 'plan'],
])('%s', (_name, exam, done, kind) => {
  expect(planView(input(exam, done)).kind).toBe(kind);
});

const idsByDay = (done: Readonly<Record<string, number>>) => {
  const view = planView(input('2026-11-28', done));
  if (view.kind !== 'plan') throw new Error('no plan');
  return [view.today, ...view.later].map((day) => day.lessons.map(({ id }) => id).join(''));
};

test.each([
  ['is spread over the days before the exam', {}, ['ab', 'cd']],
  ['leaves out what was done before today', { a: MORNING - 1 }, ['bc', 'd']],
  ['keeps what is done today, so that today ends', { a: MORNING + 1 }, ['ab', 'cd']],
])('the plan %s', (_name, done, days) => {
  expect(idsByDay(done)).toEqual(days);
});

test('says the days left and the minutes of each', () => {
  expect(planView(input('2026-11-28'))).toMatchObject({ daysLeft: 2, minutesPerDay: 20 });
});
