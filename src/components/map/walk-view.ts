/** Moves the view of the drawn map for a walk. The markup says what is what (`data-place`, `data-x`). */

const SVG = 'http://www.w3.org/2000/svg';
/** How far above its letter a place may be seen, in sheet units. */
const RAISE = 16;

const marksOf = (home: Element, placeId: string) => [
  ...home.querySelectorAll<SVGElement>(`.mark[data-place="${placeId}"]`),
];
const at = (mark: Element, axis: 'x' | 'y') => Number(mark.getAttribute(`data-${axis}`));

/** Rings a place, or several, and none that was ringed before. */
export function ring(home: HTMLElement, placeIds: readonly string[]): void {
  for (const el of home.querySelectorAll('.is-here')) el.classList.remove('is-here', 'is-near');
  for (const id of placeIds)
    for (const el of home.querySelectorAll(`[data-place="${id}"]`))
      el.classList.add('is-here', 'is-near');
}

/** Brings the view of every sheet close to a place, or back to the whole sheet. */
export function lookAt(home: HTMLElement, placeId: string | undefined): void {
  for (const view of home.querySelectorAll<HTMLElement>('.view')) {
    const svg = view.querySelector('svg');
    const mark = placeId ? view.querySelector(`.mark[data-place="${placeId}"]`) : null;
    view.classList.toggle('is-close', mark !== null);
    if (!mark || !svg) continue;
    const { x, y, width, height } = svg.viewBox.baseVal;
    const [left, top] = [(at(mark, 'x') - x) / width, (at(mark, 'y') - y) / height];
    view.style.transformOrigin = `${left * 100}% ${top * 100}%`;
    bringIntoSight(view, top);
  }
}

/** Scrolls the page where the place would stand under the panel or above the window. */
function bringIntoSight(view: HTMLElement, top: number): void {
  const sheet = view.parentElement?.getBoundingClientRect();
  if (!sheet || sheet.height === 0) return;
  const place = sheet.top + top * sheet.height;
  const wanted = innerHeight * 0.36;
  if (place < innerHeight * 0.15 || place > innerHeight * 0.55)
    scrollBy({ top: place - wanted, behavior: 'smooth' });
}

/** Stands a letter at each of these places, A first, and takes away those that stood before. */
export function plantLetters(home: HTMLElement, placeIds: readonly string[]): void {
  for (const old of home.querySelectorAll('.walk-letter')) old.remove();
  placeIds.forEach((id, i) => {
    for (const mark of marksOf(home, id)) mark.parentNode?.append(letter(mark, letterOf(i)));
  });
}

export const letterOf = (i: number): string => String.fromCharCode(65 + i);

function letter(mark: Element, text: string): SVGElement {
  const group = document.createElementNS(SVG, 'g');
  const disc = document.createElementNS(SVG, 'circle');
  const word = document.createElementNS(SVG, 'text');
  group.setAttribute('class', 'walk-letter');
  group.setAttribute('aria-hidden', 'true');
  group.setAttribute('transform', `translate(${at(mark, 'x')} ${at(mark, 'y') - RAISE})`);
  disc.setAttribute('r', '11');
  word.setAttribute('y', '4.5');
  word.textContent = text;
  group.append(disc, word);
  return group;
}
