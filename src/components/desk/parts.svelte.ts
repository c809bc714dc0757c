import { onMount } from 'svelte';

/** Puts a page up one part a frame, so that no part keeps the reader's first press waiting. */
export class Parts {
  /** How many may stand there by now. */
  shown = $state(0);

  constructor(all: number) {
    onMount(() => {
      const more = () => {
        this.shown += 1;
        if (this.shown < all) request = requestAnimationFrame(more);
      };
      let request = requestAnimationFrame(more);
      return () => cancelAnimationFrame(request);
    });
  }
}
