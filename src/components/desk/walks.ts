import type { TransitionConfig } from 'svelte/transition';
import type { Point, Spot } from './floor-layout';

/** A ticket that comes in by its gate. */
export const walkIn = ({ x, y, k }: Spot, gate: Point, ms: number): TransitionConfig => ({
  duration: ms * 1.25,
  css: (part) =>
    `transform: translate(${gate.x + (x - gate.x) * part}px, ${gate.y + (y - gate.y) * part}px) scale(${k})`,
});

/** A ticket that goes home: down, smaller, and gone. */
export const walkOut = ({ x, y, k }: Spot, floor: number, ms: number): TransitionConfig => ({
  duration: ms * 1.5,
  css: (part) =>
    `transform: translate(${x}px, ${y + (floor - y) * (1 - part)}px) scale(${k * (0.5 + part / 2)}); opacity: ${Math.min(1, part * 2)}`,
});
