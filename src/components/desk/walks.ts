import type { Point, Spot } from './floor-layout';

interface Walk {
  readonly from: Spot;
  readonly to: Spot;
  readonly beganMs: number;
  readonly ms: number;
}

/** Where somebody is who has a part of the way behind them, from 0 to 1: quick at first, slow at its end. */
export function onWalk(from: Spot, to: Spot, part: number): Spot {
  const left = (1 - Math.min(1, Math.max(0, part))) ** 2;
  const at = (a: number, b: number) => b + (a - b) * left;
  return { x: at(from.x, to.x), y: at(from.y, to.y), k: at(from.k, to.k) };
}

const round = (value: number, parts: number) => Math.round(value * parts) / parts;

const isSame = (a: Spot, b: Spot) => a.x === b.x && a.y === b.y && a.k === b.k;

/**
 * Walks tickets across the floor, all of them in one turn a frame. A transition in the style sheet would
 * make a layer of each ticket, and with hundreds of layers a browser draws a third of the frames.
 */
export class Walks {
  readonly #nodes = new Map<number, SVGElement>();
  readonly #spots = new Map<number, Spot>();
  readonly #walks = new Map<number, Walk>();
  #request = 0;

  /** What stands for a ticket; the answer takes it away again. */
  enter(id: number, node: SVGElement): () => void {
    this.#nodes.set(id, node);
    return () => {
      this.#nodes.delete(id);
      this.#spots.delete(id);
      this.#walks.delete(id);
    };
  }

  /** To a spot within so many milliseconds, from where it is; the first time from the gate that it walks in by. */
  lead(id: number, to: Spot, ms: number, gate?: Point): void {
    const from = this.#spots.get(id) ?? (gate ? { x: gate.x, y: gate.y, k: to.k } : undefined);
    const walk = this.#walks.get(id);
    if (walk && ms > 0 && isSame(walk.to, to)) return;
    if (ms === 0 || !from || isSame(from, to)) {
      this.#walks.delete(id);
      this.#put(id, to);
      return;
    }
    this.#put(id, from);
    this.#walks.set(id, { from, to, beganMs: performance.now(), ms });
    this.#request ||= requestAnimationFrame(this.#frame);
  }

  readonly #frame = (nowMs: number): void => {
    for (const [id, { from, to, beganMs, ms }] of this.#walks) {
      const part = (nowMs - beganMs) / ms;
      this.#put(id, onWalk(from, to, part));
      if (part >= 1) this.#walks.delete(id);
    }
    this.#request = this.#walks.size > 0 ? requestAnimationFrame(this.#frame) : 0;
  };

  #put(id: number, { x, y, k }: Spot): void {
    const at = this.#spots.get(id);
    if (at && isSame(at, { x, y, k })) return;
    this.#spots.set(id, { x, y, k });
    // Short numbers are read faster, and no eye tells a tenth of a pixel.
    const transform = `translate(${round(x, 10)} ${round(y, 10)}) scale(${round(k, 1000)})`;
    this.#nodes.get(id)?.setAttribute('transform', transform);
  }
}
