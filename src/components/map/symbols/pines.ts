/**
 * Seven pines, each with a silhouette of its own: the shape is the mnemonic. Nature has no
 * outline; the left half is lit, the right half dark.
 */
import { circle, ellipse, path, round1 } from '../svg';

function onTrunk(full: string, dark: string, width: number, extra = ''): string {
  return (
    path('s-shadow', `M-3-1L2-2Q20 2 ${width + 21} 9Q${width + 12} 13 6 4Z`) +
    path('s-bark', 'M-2.2-7h4.4v8q-2.2 1-4.4 0z') +
    path('s-pine', full) +
    path('s-pine-dark', dark) +
    extra
  );
}

type Tier = readonly [halfWidth: number, foot: number, waist: number];

function tiered(top: number, tiers: readonly Tier[], extra = ''): string {
  const [width, foot] = tiers.at(-1)!;
  const down = tiers
    .map(([w, y, waist], i) => `L${w} ${y}` + (i < tiers.length - 1 ? `L${waist} ${y - 2}` : ''))
    .join('');
  const upwards = [...tiers].reverse();
  const up = upwards
    .map(([w, y, waist], i) => (i ? `L${-waist} ${y - 2}` : '') + `L${-w} ${y}`)
    .join('');
  const teeth = upwards
    .map(([w, y], i) => {
      const above = upwards[i + 1];
      const out = `L${round1(w * 0.34)} ${round1(y - 1.5)}`;
      return above ? `${out}L${round1(-w * 0.1)} ${above[1] - 1}` : out;
    })
    .join('');
  return onTrunk(
    `M0 ${top}${down}Q0 ${foot + 5.5} ${-width} ${foot}${up}Z`,
    `M0 ${top}${down}Q${width / 2} ${foot + 3} 1 ${round1(foot + 2.6)}${teeth}Z`,
    width,
    extra,
  );
}

/** Focus on value: a clear eye in the crown. */
export const eyePine = (): string =>
  tiered(
    -58,
    [
      [8.5, -40, 4.6],
      [13, -23, 7.6],
      [17, -6, 0],
    ],
    circle('s-eye', -1, -19, 4.3) + circle('s-pupil', -1, -19, 1.7),
  );

/** Start where you are: a young top on the old stump. */
export const stumpPine = (): string =>
  path('s-shadow', 'M-6-1L6-2Q22 2 34 8Q24 12 8 4Z') +
  path('s-bark', 'M-7.5 1L-6-11Q0-14 6-11L7.5 1Q0 4.4-7.5 1Z') +
  ellipse('s-cut-wood', 0, -11.4, 6, 2.4) +
  path('s-bark', 'M-1.3-20h2.6v9h-2.6z') +
  path('s-pine', 'M0-54L7.5-37L4.2-38.5L11.5-19Q0-13.5-11.5-19L-4.2-38.5L-7.5-37Z') +
  path('s-pine-dark', 'M0-54L7.5-37L4.2-38.5L11.5-19Q6-16.6 1-16.4L3.6-21L-.6-36L2.4-38.6Z');

/** Progress iteratively: many small tiers. */
export const tieredPine = (): string =>
  tiered(-62, [
    [5, -52, 3.2],
    [7.4, -43, 4.6],
    [9.8, -34, 6.2],
    [12.2, -25, 7.8],
    [14.4, -16, 9.4],
    [16.6, -6, 0],
  ]);

/** Collaborate: two stems, one crown. */
export const twinPine = (): string =>
  path('s-shadow', 'M-9 0L10-1Q26 3 40 9Q28 13 8 4Z') +
  path('s-bark', 'M-9.6-8h3.6v9.4q-1.8.8-3.6 0zM6-8h3.6v9.4q-1.8.8-3.6 0z') +
  path('s-pine-dark', 'M8-50L14-34L11-35L20-7Q10-2 0-5L4-35L2-34Z') +
  path(
    's-pine',
    'M-8-56L-1.4-38L-4.4-39L2.4-22L-.4-22.6L5-6Q-8 0-21-6L-13.6-22.6L-16.4-22L-11.6-39L-14.6-38Z',
  ) +
  path(
    's-pine-dark',
    'M-8-56L-1.4-38L-4.4-39L2.4-22L-.4-22.6L5-6Q-1-3.4-7-3L-2.6-9L-7-22L-4-24.4L-8.4-38L-5.6-40Z',
  );

/** Think and work holistically: one broad crown over all. */
export const broadPine = (): string =>
  path('s-shadow', 'M-3-1L3-2Q20 0 44 8Q34 15 6 4Z') +
  path('s-bark', 'M-2.4 1L-1.6-22L-9-30L-7.4-31.4L0-26L7-32L8.6-30.6L1.8-22L2.4 1Q0 2.4-2.4 1Z') +
  path(
    's-pine',
    'M-24-31Q-25-38-17-41Q-15-49-5-50Q0-55 8-51.6Q18-51 19-43Q26-40 24.6-32.6Q22-27.6 13-29Q7-25.6 0-28Q-8-25.4-14-28.6Q-22-26.6-24-31Z',
  ) +
  path(
    's-pine-dark',
    'M8-51.6Q18-51 19-43Q26-40 24.6-32.6Q22-27.6 13-29Q7-25.6 0-28Q-6-26.2-11-27.6Q-3-31.4 6-32Q15-34 14-41Q14-47 8-51.6Z',
  );

/** Keep it simple: a plain triangle. */
export const plainPine = (): string =>
  onTrunk('M0-54L15-6Q0-.6-15-6Z', 'M0-54L15-6Q8-3.4 1.6-3.2Z', 15);

/** Optimize and automate: clipped to a spire with clean cuts. */
export const clippedPine = (): string =>
  onTrunk(
    'M0-62Q9.6-46 10.4-30Q10.8-14 8-5Q0-1-8-5Q-10.8-14-10.4-30Q-9.6-46 0-62Z',
    'M0-62Q9.6-46 10.4-30Q10.8-14 8-5Q4.6-3.2 1-3Q4-18 3.4-32Q2.8-48 0-62Z',
    10,
    path('s-clip', 'M-9.8-20Q0-14.6 10.4-20M-10-35Q0-29.6 10-35M-7.4-48Q0-44 7.4-48'),
  );
