import { placeBeside } from './term-place';

const OPEN_AFTER = 250;
const CLOSE_AFTER = 300;

/**
 * Makes the native popovers of terms stand beside their word, and open while the pointer or the
 * keyboard rests on it. Pressing works without this script; Escape closes natively.
 */
export function watchTerms(root: ParentNode): void {
  for (const word of root.querySelectorAll<HTMLButtonElement>('[data-term]')) {
    const card = document.getElementById(word.getAttribute('popovertarget') ?? '');
    if (card) watchTerm(word, card);
  }
}

function watchTerm(word: HTMLButtonElement, card: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Came by itself, since pointer or keyboard rested on the word. */
  let rested = false;
  /** Asked for by a press: the pointer may leave. */
  let pressed = false;
  const isOpen = () => card.matches(':popover-open');

  function place(): void {
    const { left, top } = placeBeside(
      // A word that runs over two lines has two boxes; the card goes with the first.
      word.getClientRects()[0] ?? word.getBoundingClientRect(),
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    Object.assign(card.style, { left: `${left}px`, top: `${top}px`, bottom: 'auto' });
  }
  function later(wait: number, act: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  }
  const open = () => {
    if (isOpen()) return;
    card.showPopover({ source: word });
    rested = true;
  };
  const close = () => {
    const inside = card.contains(document.activeElement) || word.matches(':focus-visible');
    if (isOpen() && !inside && !card.matches(':hover')) card.hidePopover();
  };

  card.addEventListener('toggle', () => {
    word.setAttribute('aria-expanded', String(isOpen()));
    if (isOpen()) place();
    else rested = pressed = false;
  });
  for (const part of [word, card]) {
    part.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') later(OPEN_AFTER, open);
    });
    part.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') later(CLOSE_AFTER, () => pressed || close());
    });
  }
  // Pressing right after hovering means "show me", not "away with it".
  word.addEventListener('pointerdown', () => clearTimeout(timer));
  word.addEventListener('click', (event) => {
    if (rested) event.preventDefault();
    rested = false;
    pressed = true;
  });
  word.addEventListener('focus', () => {
    if (word.matches(':focus-visible')) later(OPEN_AFTER, open);
  });
  word.addEventListener('blur', () => later(CLOSE_AFTER, close));
  addEventListener('scroll', () => isOpen() && place(), { passive: true });
}
