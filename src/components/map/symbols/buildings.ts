import { circle, path, round1 } from '../svg';
import {
  box,
  castShadow,
  edge,
  face,
  house,
  onLit,
  onShade,
  project,
  roofPatch,
  type Corner,
  type House,
} from './solid';

/** Reception: a veranda with a striped awning and a round i. */
export function reception(): string {
  const stripes = [0, 1, 2, 3, 4].map((i) => {
    const x0 = -6 + i * 2.5;
    const cloth: Corner[] = [
      [x0, 11, 10],
      [x0 + 2.5, 11, 10],
      [x0 + 2.5, 16, 6.6],
      [x0, 16, 6.6],
    ];
    return face(i % 2 ? 's-stripe-green' : 's-stripe-white', cloth);
  });
  const post = (x: number) =>
    edge('s-pole', [
      [x, 16, 6.6],
      [x, 16, 0],
    ]);
  const [x, y] = project(-19, 15);
  return (
    castShadow({ lx: 32, ly: 22 }, 13, 4) +
    house({ lx: 32, ly: 22, wall: 12, ridge: 11 }) +
    onShade('s-door', 16, [3.5, -3.5], [0, 8.5]) +
    onShade('s-window', 16, [-5.5, -9], [4, 8.5]) +
    onLit('s-window', 11, [-13, -8.5], [4, 8.4]) +
    onLit('s-window', 11, [8, 12.5], [4, 8.4]) +
    onLit('s-door', 11, [-4.2, 3.8], [0, 8.4]) +
    post(-6) +
    post(6.5) +
    stripes.join('') +
    path('s-pole', `M${round1(x)} ${round1(y)}v-11`) +
    circle('s-info', x, y - 14, 5) +
    path('s-info-i', `M${round1(x)} ${round1(y - 14.6)}v3.6m0-6v.1`)
  );
}

/** Office with a lookout tower. */
export function office(): string {
  const eave = 2.4;
  const [a, b, c, peak]: Corner[] = [
    [-13 - eave, -4 + eave, 30],
    [-5 + eave, -4 + eave, 30],
    [-5 + eave, -12 - eave, 30],
    [-9, -8, 40],
  ];
  return (
    castShadow({ cx: 3, cy: 3, lx: 24, ly: 20 }, 11, 4) +
    face('s-shadow', [
      [-15, -4],
      [-6, -4],
      [12, -10],
      [14, -14],
      [12, -17],
      [-6, -13],
      [-15, -13],
    ]) +
    box({ cx: -9, cy: -8, lx: 8, ly: 8, height: 30 }) +
    onLit('s-window', -4, [-11.5, -6.5], [21, 26]) +
    onShade('s-window', -5, [-5.8, -10.4], [21, 26]) +
    face('s-roof-lit', [a!, b!, peak!]) +
    face('s-roof-shade', [b!, c!, peak!]) +
    house({ cx: 3, cy: 3, lx: 24, ly: 20, wall: 11, ridge: 10 }) +
    onLit('s-window', 13, [-6, -2], [4, 8]) +
    onLit('s-window', 13, [0, 4], [4, 8]) +
    onLit('s-door', 13, [8, 12], [0, 7.6]) +
    onShade('s-window', 15, [6, 0], [3.4, 9.4])
  );
}

/** A mill: always turning, never done. */
export function mill(): string {
  const sail = (turn: number) =>
    `<g transform="translate(-1 -31) rotate(${turn})">` +
    path('s-sail', 'M1-3.5h5.6v-17.5H1z') +
    path('s-spar', 'M0 0v-22M1-8.6h5.6M1-13.2h5.6M1-17.6h5.6') +
    '</g>';
  return (
    path('s-shadow', 'M-6 2L8 2L30 13L34 15L24 15L0 6Z') +
    path('s-wall-lit', 'M-9-1L-5.6-27Q0-29.5 5.6-27L9-1Q0 5.4-9-1Z') +
    path('s-wall-shade', 'M1.6-28.2Q4-28 5.6-27L9-1Q6 1.6 2.4 2.1Z') +
    path('s-window', 'M-4.4-20h3.6v4.4h-3.6z') +
    path(
      's-door',
      'M-4.8 1.4v-7.2h4.4v7.9q-2.4 0-4.4-.7zM-11-9.4Q0-4.6 11-9.4L10.6-11.6Q0-7-10.6-11.6Z',
    ) +
    path('s-roof-lit', 'M-6.6-26.6Q-6-36 .6-36.6Q6-36 6.6-26.6Q0-29.4-6.6-26.6Z') +
    path('s-roof-shade', 'M.8-36.5Q6-36 6.6-26.6Q4.6-28 2-28.2Q2.6-34 .8-36.5Z') +
    [24, 114, 204, 294].map(sail).join('') +
    circle('s-dark', -1, -31, 2)
  );
}

/** Drawing barn: a long roof with skylights. */
export function drawingBarn(): string {
  const barn: House = { lx: 40, ly: 20, wall: 10, ridge: 13 };
  const light = (u: number) => roofPatch('s-skylight', barn, [u, u + 0.17], [0.28, 0.74]);
  return (
    castShadow(barn, 12, 5) +
    house(barn) +
    light(0.1) +
    light(0.37) +
    light(0.64) +
    onShade('s-window', 20, [6, -6], [0, 8.4]) +
    edge('s-bar', [
      [20, 0, 0],
      [20, 0, 8.4],
    ]) +
    onLit('s-window', 10, [-16, -8], [3, 7.4]) +
    onLit('s-window', 10, [-4, 4], [3, 7.4]) +
    onLit('s-door', 10, [10, 14.5], [0, 7.4])
  );
}

/** Stores: a barn, a stack of timber, a hoist. */
export function stores(): string {
  const barn: House = { cx: -2, cy: -2, lx: 28, ly: 25, wall: 14, ridge: 8 };
  const trunk = (y: number, z: number) => {
    const [ax, ay] = project(4, y, z);
    const [bx, by] = project(-11, y, z);
    const outline = [
      [ax + 0.9, ay - 1.8],
      [bx + 0.9, by - 1.8],
      [bx - 0.9, by + 1.8],
      [ax - 0.9, ay + 1.8],
    ].map(([x, y]) => `${round1(x!)} ${round1(y!)}`);
    return path('s-trunk', `M${outline.join('L')}Z`) + circle('s-trunk-end', ax, ay, 2);
  };
  const stack = [
    [17.5, 2],
    [21, 2],
    [24.5, 2],
    [19.2, 5.2],
    [22.7, 5.2],
    [21, 8.4],
  ] as const;
  const [x, y] = project(-21, 8).map(round1);
  return (
    castShadow(barn, 14, 3) +
    house(barn) +
    onLit('s-door', 10.5, [-10, 4], [0, 10.4]) +
    edge('s-bar', [
      [-10, 10.5, 0],
      [4, 10.5, 10.4],
    ]) +
    edge('s-bar', [
      [-10, 10.5, 10.4],
      [4, 10.5, 0],
    ]) +
    onShade('s-window', 12, [2, -6], [5, 11]) +
    face('s-shadow', [
      [-12, 27],
      [4, 27],
      [10, 25],
      [10, 15],
      [4, 16],
    ]) +
    stack.map(([y, z]) => trunk(y, z)).join('') +
    path('s-pole s-beam', `M${x} ${y}v-31l17-3m-17 11l7-9`) +
    path('s-pole', `M${x} ${y}m16-33.6v8`) +
    path('s-dark', `M${x} ${y}m13.6-26h4.8v4.4h-4.8z`)
  );
}

/** Service point: a house, a workshop against it, a van. */
export function servicePoint(): string {
  const home: House = { cx: -6, cy: -5, lx: 22, ly: 20, wall: 12, ridge: 10 };
  const workshop: House = { cx: 8, cy: 1, lx: 18, ly: 17, wall: 9, ridge: 7 };
  const wheel = (x: number) => circle('s-dark', ...project(x, 24.5, 1.5), 1.9);
  return (
    castShadow(home, 12, 4) +
    house(home) +
    onLit('s-window', 5, [-14, -10], [4, 8.4]) +
    onShade('s-window', 5, [-8, -12], [4, 9]) +
    castShadow(workshop, 8, 3) +
    house(workshop) +
    onLit('s-door', 9.5, [1, 11], [0, 7.2]) +
    onShade('s-window', 17, [5, -2.5], [3, 7.6]) +
    onLit('s-door', 5, [-7, -3], [0, 8]) +
    face('s-shadow', [
      [-17, 25],
      [-3, 25],
      [3, 22],
      [3, 16],
      [-3, 17],
    ]) +
    box({
      cx: -11,
      cy: 21,
      lx: 10,
      ly: 7,
      z: 1.6,
      height: 7.4,
      paint: ['s-van', 's-van-shade', 's-van-top'],
    }) +
    box({
      cx: -3.8,
      cy: 21,
      lx: 4.4,
      ly: 7,
      z: 1.6,
      height: 4.6,
      paint: ['s-van', 's-van-shade', 's-glass'],
    }) +
    wheel(-13.2) +
    wheel(-4.4)
  );
}
