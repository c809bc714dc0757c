import { circle } from '../svg';
import { box, castShadow, edge, face, house, onLit, onShade, project, type Corner } from './solid';

/** A service management practice camps in a tent. */
export function tent(): string {
  const x = 6.25;
  const y = 6;
  const top = 11;
  return (
    castShadow({ lx: 2 * x, ly: 2 * y }, 5, 2) +
    face('s-canvas-shade', [
      [x, y],
      [x, -y],
      [x, 0, top],
    ]) +
    face('s-canvas-lit', [
      [-x, y],
      [x, y],
      [x, 0, top],
      [-x, 0, top],
    ]) +
    face('s-opening', [
      [x, 2.6],
      [x, -2.6],
      [x, 0, top * 0.72],
    ])
  );
}

/** A general management practice in a caravan. */
export function caravan(): string {
  const y = 4.6;
  const profile = [
    [-9, 2.4],
    [8.4, 2.4],
    [8.4, 9.4],
    [6.8, 11.6],
    [-5.6, 11.6],
    [-9, 7.2],
  ] as const;
  const across = (cls: string, i: number) => {
    const [ax, az] = profile[i]!;
    const [bx, bz] = profile[i + 1]!;
    return face(cls, [
      [ax, y, az],
      [ax, -y, az],
      [bx, -y, bz],
      [bx, y, bz],
    ]);
  };
  return (
    face('s-shadow', [
      [-9, 4.6],
      [8.4, 4.6],
      [14, 2.8],
      [14, -6.4],
      [8.4, -4.6],
      [-9, -4.6],
    ]) +
    edge('s-pole', [
      [-9, 0, 2.6],
      [-13.4, 0, 2],
    ]) +
    across('s-canvas-shade', 1) +
    across('s-canvas-top', 2) +
    across('s-canvas-top', 3) +
    across('s-canvas-top', 4) +
    face(
      's-canvas-lit',
      profile.map(([x, z]): Corner => [x, y, z]),
    ) +
    onLit('s-opening', y, [-4.6, 0.6], [6.2, 9.6]) +
    onLit('s-opening', y, [3, 6.2], [3, 9.6]) +
    circle('s-dark', ...project(-0.6, y + 0.2, 2), 2.2)
  );
}

/** A technical management practice in a cabin. */
export function cabin(): string {
  const on = { lx: 15, ly: 12.5 };
  return (
    castShadow(on, 6, 2) +
    house({ ...on, wall: 5.6, ridge: 8.4, eaves: 1.5, paint: 'canvas' }) +
    onShade('s-opening', 7.5, [2, -2], [0, 5.4])
  );
}

/** The car that tows a caravan in. */
export function car(): string {
  const wheel = (x: number) => circle('s-dark', ...project(x, 4, 1.6), 1.8);
  return (
    face('s-shadow', [
      [-8, 4],
      [7, 4],
      [12, 2.4],
      [12, -6],
      [7, -4],
      [-8, -4],
    ]) +
    box({
      cx: -0.5,
      lx: 15,
      ly: 7.6,
      z: 1.6,
      height: 4,
      paint: ['s-car', 's-car-shade', 's-car-top'],
    }) +
    box({
      cx: 1.4,
      lx: 8.4,
      ly: 6.6,
      z: 5.6,
      height: 3.2,
      paint: ['s-glass', 's-glass', 's-car-top'],
    }) +
    wheel(-5.2) +
    wheel(4.4)
  );
}
