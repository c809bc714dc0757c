export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const EDGE = 16;

/**
 * Where a card stands beside its word: under it, above it where there is more room, and never
 * outside the window.
 */
export function placeBeside(word: Box, card: Size, view: Size): { left: number; top: number } {
  const under = word.top + word.height + GAP;
  const above = word.top - GAP - card.height;
  const fitsUnder = under + card.height + EDGE <= view.height;
  const roomAbove = word.top > view.height - word.top - word.height;
  const top = fitsUnder || !roomAbove ? under : above;
  const clamp = (at: number, size: number, room: number) =>
    Math.max(EDGE, Math.min(at, room - size - EDGE));
  return {
    left: clamp(word.left - EDGE, card.width, view.width),
    top: clamp(top, card.height, view.height),
  };
}
