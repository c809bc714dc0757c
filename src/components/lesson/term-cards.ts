import { placeBeside } from './term-place';

const OPEN_AFTER = 250;
const CLOSE_AFTER = 300;

/**
 * Makes terms buttons for their card, a native popover: it stands beside its word, and opens at a
 * press or while the pointer or the keyboard rests on it. Escape closes natively; without this
 * script a term is a link to the glossary.
 */
export function watchTerms(root: ParentNode): void {
  for (const word of root.querySelectorAll<HTMLElement>('[data-term]')) {
    const card = document.getElementById(word.dataset.term ?? '');
    if (card) watchTerm(word, card);
  }
}

function watchTerm(word: HTMLElement, card: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Came by itself, since pointer or keyboard rested on the word. */
  let rested = false;
  /** Asked for by a press: the pointer may leave. */
  let pressed = false;
  /** What a press does is settled as it begins: on its way up it closes the card, as one outside it. */
  let closes = false;
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
  const settle = () => {
    clearTimeout(timer);
    closes = isOpen() && !rested;
  };
  word.setAttribute('role', 'button');
  word.setAttribute('aria-expanded', 'false');
  word.addEventListener('pointerdown', settle);
  word.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    settle();
    if (event.key !== ' ') return;
    event.preventDefault();
    word.click();
  });
  word.addEventListener('click', (event) => {
    // A term in a new tab is its entry in the glossary.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!closes && !isOpen()) card.showPopover({ source: word });
    else if (closes && isOpen()) card.hidePopover();
    rested = closes = false;
    pressed = true;
  });
  word.addEventListener('focus', () => {
    if (word.matches(':focus-visible')) later(OPEN_AFTER, open);
  });
  word.addEventListener('blur', () => later(CLOSE_AFTER, close));
  addEventListener('scroll', () => isOpen() && place(), { passive: true });
}
