import { fill } from '~/components/shell/fill';
import { lessons } from '~/stores/lessons';
import { nextToDo } from './course';

const idOf = (item: HTMLElement) => item.dataset['lesson'] ?? '';
const lessonsIn = (part: HTMLElement) => [...part.querySelectorAll<HTMLElement>('[data-lesson]')];

/**
 * Marks the lessons that this browser has finished wherever the course is listed: `data-done` on the
 * lesson, the counts of the whole and of each module, the bar, the next one to do, and the way to it
 * where the list has one. `data-open-next` unfolds the module of the next one, once.
 */
export function watchCourse(root: HTMLElement): void {
  const items = lessonsIn(root);
  const modules = [...root.querySelectorAll<HTMLDetailsElement>('[data-module]')];
  let unfolds = root.dataset['openNext'] !== undefined;

  lessons.subscribe((progress) => {
    const isDone = (id: string) => progress[id]?.doneAt !== undefined;
    for (const item of items) {
      const done = isDone(idOf(item));
      item.toggleAttribute('data-done', done);
      for (const word of item.querySelectorAll<HTMLElement>('[data-done-word]'))
        word.hidden = !done;
    }
    const next = nextToDo(items.map(idOf), isDone);
    for (const item of items) item.toggleAttribute('data-next', idOf(item) === next);
    for (const part of [root, ...modules]) count(part, isDone);
    const step = items.find((item) => idOf(item) === next);
    leadOn(root, step);
    const module = step?.closest<HTMLDetailsElement>('[data-module]');
    if (unfolds && module) for (const one of modules) one.open = one === module;
    unfolds = false;
  });
}

function count(part: HTMLElement, isDone: (id: string) => boolean): void {
  const within = lessonsIn(part);
  const n = within.filter((item) => isDone(idOf(item))).length;
  // The first count in a part is its own: those of its modules come after it.
  const text = part.querySelector('[data-course-count]');
  const bar = part.querySelector<HTMLProgressElement>('[data-course-bar]');
  if (text) text.textContent = fill(part.dataset['doneOf'] ?? '', { n, all: within.length });
  if (bar) bar.value = n;
  part.toggleAttribute('data-all-done', n === within.length);
}

/** Points the one button at the next lesson, or says that there is none. */
function leadOn(root: HTMLElement, step: HTMLElement | undefined): void {
  const way = root.querySelector<HTMLElement>('[data-next-step]');
  const end = root.querySelector<HTMLElement>('[data-no-next-step]');
  if (way) way.hidden = step === undefined;
  if (end) end.hidden = step !== undefined;
  const [link, to] = [way?.querySelector('a'), step?.querySelector('a')];
  if (!link || !to) return;
  link.href = to.href;
  const title = link.querySelector<HTMLElement>('[data-next-title]');
  if (!title) return;
  title.textContent = step?.dataset['short'] ?? to.textContent;
  title.lang = to.closest<HTMLElement>('[lang]')?.lang ?? '';
}
