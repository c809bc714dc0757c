import type { Spot } from './floor-layout';

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

const isSame = (a: Spot, b: Spot) => a.x === b.x && a.y === b.y && a.k === b.k;

/**
 * Walks tickets across the floor, all of them in one turn a frame. A transition in the style sheet would
 * make a layer of each ticket, and with hundreds of layers a browser draws a third of the frames.
 */
export class Walks {
  readonly #walks = new Map<SVGElement, Walk>();
  readonly #spots = new WeakMap<SVGElement, Spot>();
  #request = 0;

  /** To a spot within so many milliseconds, from where it is; the first time from `start`. */
  lead(ticket: SVGElement, to: Spot, ms: number, start = to): void {
    const from = this.#spots.get(ticket) ?? start;
    this.stop(ticket);
    if (ms === 0 || isSame(from, to)) {
      this.#put(ticket, to);
      return;
    }
    this.#put(ticket, from);
    this.#walks.set(ticket, { from, to, beganMs: performance.now(), ms });
    this.#request ||= requestAnimationFrame(this.#frame);
  }

  stop(ticket: SVGElement): void {
    this.#walks.delete(ticket);
  }

  readonly #frame = (nowMs: number): void => {
    for (const [ticket, { from, to, beganMs, ms }] of this.#walks) {
      const part = (nowMs - beganMs) / ms;
      this.#put(ticket, onWalk(from, to, part));
      if (part >= 1) this.stop(ticket);
    }
    this.#request = this.#walks.size > 0 ? requestAnimationFrame(this.#frame) : 0;
  };

  #put(ticket: SVGElement, spot: Spot): void {
    this.#spots.set(ticket, spot);
    ticket.setAttribute('transform', `translate(${spot.x} ${spot.y}) scale(${spot.k})`);
  }
}
