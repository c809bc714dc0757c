/**
 * Brings the drawn map to life: lights what the reader has mastered, stands the sign at the next
 * lesson, and points at a place on the sheet and in the list at once. The markup says what is
 * what (`data-place`, `data-lessons`); without this script the map is whole, only unlit.
 */
import { lessons as visits } from '~/stores/lessons';
import { fill } from '~/components/shell/fill';
import { isLit, nextLesson, type Visits } from './standing';

const lessonsOf = (el: Element) => el.getAttribute('data-lessons')?.split(' ') ?? [];

export function wakeMap(home: HTMLElement): void {
  const taught = [...home.querySelectorAll('[data-place][data-lessons]')];
  const walk = (home.dataset['walk'] ?? '').split(' ').map((id) => ({ id }));

  visits.subscribe((now) => {
    for (const el of taught) {
      const lit = isLit(now, lessonsOf(el));
      el.classList.toggle('is-lit', lit);
      el.querySelector('[data-lit-word]')?.toggleAttribute('hidden', !lit);
    }
    for (const group of home.querySelectorAll('[data-group]')) countLit(group, now);
    standAtNext(home, nextLesson(walk, now)?.id, Object.keys(now).length === 0);
  });

  for (const [on, off] of [
    ['pointerover', 'pointerout'],
    ['focusin', 'focusout'],
  ] as const) {
    home.addEventListener(on, ({ target }) => pointAt(home, placeOf(target)));
    home.addEventListener(off, () => pointAt(home, undefined));
  }
  addEventListener('resize', () => keepInside(home));
}

function countLit(group: Element, now: Visits): void {
  const count = group.querySelector('[data-count]');
  const places = [...group.querySelectorAll('[data-lessons]')];
  const lit = places.filter((place) => isLit(now, lessonsOf(place))).length;
  const text = count?.firstChild;
  if (count && text)
    text.textContent = fill(count.getAttribute('data-count') ?? '', { lit, all: places.length });
}

const placeOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? (target.closest('[data-place]')?.getAttribute('data-place') ?? undefined)
    : undefined;

/** The reader stands at the first place, walking in from the gate, that teaches the lesson. */
function standAtNext(home: HTMLElement, lessonId: string | undefined, isNew: boolean): void {
  const listed = [...home.querySelectorAll('li[data-lessons]')];
  const here = listed.find((li) => lessonId !== undefined && lessonsOf(li).includes(lessonId));
  const placeId = here?.getAttribute('data-place');
  const group = here?.closest<HTMLDetailsElement>('[data-group]');
  if (group) group.open = true;
  for (const sheet of home.querySelectorAll('.sheet')) {
    const sign = sheet.querySelector<HTMLElement>('[data-sign="here"]');
    if (!sign) continue;
    const text = isNew ? home.dataset['startHere'] : home.dataset['youAreHere'];
    sign.firstElementChild!.textContent = text ?? '';
    plant(sign, placeId ? sheet.querySelector(`.mark[data-place="${placeId}"]`) : null);
  }
}

function pointAt(home: HTMLElement, placeId: string | undefined): void {
  for (const el of home.querySelectorAll('.is-near')) el.classList.remove('is-near');
  for (const sheet of home.querySelectorAll('.sheet')) {
    const mark = placeId ? sheet.querySelector(`.mark[data-place="${placeId}"]`) : null;
    const sign = sheet.querySelector<HTMLElement>('[data-sign="name"]');
    if (!sign) continue;
    sign.firstElementChild!.textContent = mark?.getAttribute('data-plate') ?? '';
    plant(sign, mark);
  }
  if (placeId)
    for (const el of home.querySelectorAll(`[data-place="${placeId}"]`))
      el.classList.add('is-near');
}

/** Stands a sign over a mark, or takes it away. */
function plant(sign: HTMLElement, mark: Element | null): void {
  sign.hidden = mark === null;
  const svg = sign.parentElement?.querySelector('svg');
  if (!mark || !svg) return;
  const { x, y, width, height } = svg.viewBox.baseVal;
  const [atX, atY, crown] = ['data-x', 'data-y', 'data-crown'].map((name) =>
    Number(mark.getAttribute(name)),
  ) as [number, number, number];
  sign.style.left = `${((atX - x) / width) * 100}%`;
  sign.style.top = `${((atY - crown - y) / height) * 100}%`;
  shiftInside(sign);
}

/** A sign near the edge slides its board inwards; its pole stays where it stands. */
function shiftInside(sign: HTMLElement): void {
  const board = sign.firstElementChild;
  const sheet = sign.closest('.sheet');
  if (!board || !sheet || sign.hidden) return;
  sign.style.setProperty('--shift', '0px');
  const room = sheet.getBoundingClientRect();
  const { left, right } = board.getBoundingClientRect();
  const shift = Math.max(0, room.left + 4 - left) - Math.max(0, right - room.right + 4);
  sign.style.setProperty('--shift', `${shift}px`);
}

function keepInside(home: HTMLElement): void {
  for (const sign of home.querySelectorAll<HTMLElement>('.sign')) shiftInside(sign);
}
