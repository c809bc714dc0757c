import { createContext, untrack } from 'svelte';
import type { PointBox } from '~/chart';

/** What a point tells of itself, always as it is now. */
export interface PointEntry {
  readonly element: SVGGElement;
  readonly label: () => string;
  readonly row: () => number;
  readonly box: () => PointBox;
}

/** The points of one chart: one of them is the tab stop, and one may be named by a tag. */
export class ChartPoints {
  #all = $state.raw<readonly PointEntry[]>([]);
  #stop = $state.raw<PointEntry>();
  named = $state.raw<PointEntry>();

  /** @param placeWords says which of how many a point is */
  constructor(private readonly words: (nth: number, all: number) => string) {}

  placeWords(nth: number): string {
    return this.words(nth, this.#all.length);
  }

  /** In reading order, which is the order of the drawing. */
  get all(): readonly PointEntry[] {
    return this.#all;
  }

  get stop(): PointEntry | undefined {
    return this.#stop && this.#all.includes(this.#stop) ? this.#stop : this.#all[0];
  }
  set stop(entry: PointEntry | undefined) {
    this.#stop = entry;
  }

  /** Puts a point in its place; gives back how to take it out. */
  enter(entry: PointEntry): () => void {
    untrack(() => {
      const precedes = (other: PointEntry) =>
        other.element.compareDocumentPosition(entry.element) & Node.DOCUMENT_POSITION_FOLLOWING;
      const at = this.#all.findLastIndex(precedes) + 1;
      this.#all = this.#all.toSpliced(at, 0, entry);
    });
    return () => {
      this.#all = this.#all.filter((one) => one !== entry);
      if (this.named === entry) this.named = undefined;
    };
  }
}

export const [usePoints, providePoints] = createContext<ChartPoints>();
