import { fill } from '~/components/shell/fill';
import { reachStop } from '~/stores/lessons';
import { plural } from './plural';
import { currentStop, stopState, timeLeft, type StopTime } from './stop-progress';

/** Share of the window above the reading line: a stop is current once its head is well in view. */
const READING_LINE = 0.2;

/** Follows the reader from stop to stop: the rail's diamond, the phone's bar, the kept progress. */
export function watchStops(lessonId: string): void {
  const rail = document.querySelector<HTMLElement>('[data-rail]');
  const bar = document.querySelector<HTMLElement>('[data-stop-bar]');
  const sections = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  const foot = document.querySelector('[data-arms]');
  if (!rail || !bar || sections.length === 0) return;

  const items = [...rail.querySelectorAll<HTMLElement>('[data-to]')];
  const stops: StopTime[] = items.map((item) => ({
    id: item.dataset['to'] ?? '',
    minutes: Number(item.dataset['minutes']),
  }));
  let atFoot = false;
  let current = 0;

  function show(): void {
    items.forEach((item, i) => {
      const state = stopState(i, current);
      item.dataset['state'] = state;
      const link = item.querySelector('a');
      if (state === 'here') link?.setAttribute('aria-current', 'step');
      else link?.removeAttribute('aria-current');
    });
    const left = timeLeft(stops, current);
    const { leftOne = '', leftOther = '', leftMission = '' } = rail?.dataset ?? {};
    const sentence =
      left.kind === 'mission'
        ? fill(leftMission, { n: left.minutes })
        : plural({ one: leftOne, other: leftOther }, left.minutes);
    setText(rail, '[data-left]', sentence);
    setText(bar, '[data-bar-stop]', items[current]?.querySelector('a')?.textContent?.trim() ?? '');
    const count = { n: current + 1, all: stops.length };
    setText(bar, '[data-bar-count]', fill(bar?.dataset['stopOf'] ?? '', count));
    const line = bar?.querySelector('progress');
    if (line) line.value = current + 1;
  }

  function settle(): void {
    const tops = sections.map((section) => section.getBoundingClientRect().top);
    const line = innerHeight * READING_LINE;
    const now = currentStop(tops, line, atFoot);
    const stop = stops[now];
    if (stop && ((tops[now] ?? Infinity) <= line || atFoot))
      reachStop(lessonId, stop.id, Date.now());
    if (now === current) return;
    current = now;
    show();
  }

  const lines = new IntersectionObserver(settle, {
    rootMargin: `-${READING_LINE * 100}% 0px -${100 - READING_LINE * 100}% 0px`,
  });
  for (const section of sections) lines.observe(section);

  if (foot) {
    new IntersectionObserver(
      (entries) => {
        atFoot = entries.at(-1)?.isIntersecting ?? false;
        settle();
      },
      { threshold: 1 },
    ).observe(foot);
  }
}

function setText(root: HTMLElement | null, selector: string, text: string): void {
  const part = root?.querySelector(selector);
  if (part) part.textContent = text;
}
