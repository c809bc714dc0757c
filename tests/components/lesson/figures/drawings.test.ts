import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DRAWINGS } from '~/components/lesson/figures/drawings';
import type { Drawing } from '~/components/lesson/figures/drawings/scene';

const css = readFileSync(
  new URL('../../../../src/components/lesson/figures/drawings/spots.css', import.meta.url),
  'utf8',
);
const [wideCss = '', phoneCss = ''] = css.split('@media');

/** A plate with two lines of words and a row of cards. */
const TALLEST = { wide: 82, phone: 66 };

const drawings: readonly [string, Drawing][] = Object.entries(DRAWINGS);
const layouts = drawings.flatMap(([name, drawing]) =>
  (['wide', 'phone'] as const).map((layout) => ({
    name,
    layout,
    scene: drawing[layout],
    spots: drawing.spots ?? [],
    rules: layout === 'wide' ? wideCss : phoneCss,
  })),
);

describe.each(layouts)('$name, $layout', ({ name, layout, scene, spots, rules }) => {
  const boxes = spots.map((spot) => {
    const rule = rules.split(`[data-drawing='${name}'] [data-spot='${spot}'] {`)[1]?.split('}')[0];
    const part = (key: string) => Number(new RegExp(`--${key}: ([\\d.]+)%`).exec(rule ?? '')?.[1]);
    const width = (part('w') * scene.width) / 100;
    const left = (part('x') * scene.width) / 100 - width / 2;
    return { spot, left, right: left + width, top: (part('y') * scene.height) / 100 };
  });

  test('every plate has its place, inside the drawing and off the others', () => {
    for (const [i, a] of boxes.entries()) {
      expect(a.left, a.spot).toBeGreaterThanOrEqual(0);
      expect(a.right, a.spot).toBeLessThanOrEqual(scene.width);
      expect(a.top + TALLEST[layout], a.spot).toBeLessThanOrEqual(scene.height);
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.right <= b.left ||
          b.right <= a.left ||
          a.top + TALLEST[layout] <= b.top ||
          b.top + TALLEST[layout] <= a.top;
        expect(apart, `${a.spot} over ${b.spot}`).toBe(true);
      }
    }
  });

  test('what stands on it stands inside it', () => {
    for (const [symbol, x, y] of scene.symbols) {
      expect(x > 0 && x < scene.width, `${symbol} ${x}`).toBe(true);
      expect(y > 0 && y < scene.height, `${symbol} ${y}`).toBe(true);
    }
  });
});
