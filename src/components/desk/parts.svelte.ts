import { onMount } from 'svelte';
import { inFrames } from './frames';

/** Puts a page up one part a frame, so that no part keeps the reader's first press waiting. */
export class Parts {
  /** How many may stand there by now. */
  shown = $state(0);

  readonly #all: number;

  constructor(all: number) {
    this.#all = all;
    onMount(() => inFrames(Array.from({ length: all }, () => () => (this.shown += 1))));
  }

  /** More are to come. */
  get coming(): boolean {
    return this.shown < this.#all;
  }
}
