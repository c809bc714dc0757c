import { fill } from '~/components/shell/fill';
import { lessons } from '~/stores/lessons';
import { nextToDo } from './course';

/**
 * Marks the lessons that this browser has finished wherever a course is listed: `data-done` on the
 * lesson, the count, the bar, the next one to do, and the way to it where the list has one.
 */
export function watchCourse(root: HTMLElement): void {
  const items = [...root.querySelectorAll<HTMLElement>('[data-lesson]')];
  const idOf = (item: HTMLElement) => item.dataset['lesson'] ?? '';
  const count = root.querySelector<HTMLElement>('[data-course-count]');
  const bar = root.querySelector<HTMLProgressElement>('[data-course-bar]');
  const steps = [...root.querySelectorAll<HTMLElement>('[data-next-step]')];

  lessons.subscribe((progress) => {
    const isDone = (id: string) => progress[id]?.doneAt !== undefined;
    for (const item of items) {
      const done = isDone(idOf(item));
      item.toggleAttribute('data-done', done);
      for (const word of item.querySelectorAll<HTMLElement>('[data-done-word]'))
        word.hidden = !done;
    }
    const n = items.filter((item) => isDone(idOf(item))).length;
    if (count) count.textContent = fill(root.dataset['doneOf'] ?? '', { n, all: items.length });
    if (bar) bar.value = n;
    const next = nextToDo(items.map(idOf), isDone) ?? 'all-done';
    for (const item of items) item.toggleAttribute('data-next', idOf(item) === next);
    for (const step of steps) step.hidden = step.dataset['nextStep'] !== next;
  });
}
