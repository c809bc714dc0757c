import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '~/components/map/layouts';
import { LAYOUT_IDS } from '~/components/map/layouts/layout';
import { drawGround, groundFile } from '~/components/map/terrain/ground';
import { createNoise, createRandom } from '~/components/map/terrain/noise';

describe('seeded noise', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const take = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
    expect(take(11)).toEqual(take(11));
    expect(take(11)).not.toEqual(take(12));
  });

  test('stays between -1 and 1 and moves without jumps', () => {
    const noise = createNoise(11);
    for (let i = 0; i < 2000; i++) {
      const [x, y] = [i * 0.137, i * 0.071];
      expect(Math.abs(noise(x, y))).toBeLessThanOrEqual(1);
      expect(Math.abs(noise(x, y) - noise(x + 0.001, y))).toBeLessThan(0.02);
    }
  });
});

test('the land is drawn the same every time', { timeout: 30_000 }, () => {
  expect(drawGround(LAYOUTS.tall)).toBe(drawGround(LAYOUTS.tall));
});

describe.each(LAYOUT_IDS)('the land of the %s sheet', (id) => {
  const ground = drawGround(LAYOUTS[id]);

  test('has no number that is none', () => {
    expect(ground).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('is the same land by day and by night, in other colours', () => {
    const land = (file: string) => file.replace(/<style>.*?<\/style>/s, '');
    const [day, night] = (['day', 'night'] as const).map((theme) =>
      groundFile(LAYOUTS[id], ground, theme),
    );
    expect(land(day!)).toBe(land(night!));
    expect(day).not.toBe(night);
  });

  test('weighs little enough to travel', () => {
    expect(ground.length).toBeLessThan(150_000);
  });
});
