/** The few words of SVG that drawings here are written in. Text in, markup out. */
export const round1 = (n: number): string => {
  const text = n.toFixed(1).replace(/\.0$/, '');
  return text === '-0' ? '0' : text;
};

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const path = (cls: string, d: string): string => `<path class="${cls}" d="${d}"/>`;

export const circle = (cls: string, x: number, y: number, r: number): string =>
  `<circle class="${cls}" cx="${round1(x)}" cy="${round1(y)}" r="${round1(r)}"/>`;

export const ellipse = (cls: string, x: number, y: number, rx: number, ry: number): string =>
  `<ellipse class="${cls}" cx="${round1(x)}" cy="${round1(y)}" rx="${round1(rx)}" ry="${round1(ry)}"/>`;

export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly scale?: number;
}

/** `transform` for a drawing made around (0, 0). */
export const transform = ({ x, y, turn = 0, scale = 1 }: Placement): string =>
  `translate(${round1(x)} ${round1(y)})` +
  (turn ? ` rotate(${round1(turn)})` : '') +
  (scale === 1 ? '' : ` scale(${scale})`);

export const at = (placement: Placement, inner: string): string =>
  `<g transform="${transform(placement)}">${inner}</g>`;
