import { onMount } from 'svelte';

/** Whether the reader lets things move; follows the setting while the page is open. */
export class Motion {
  allowed = $state(false);

  constructor() {
    onMount(() => {
      const reduced = matchMedia('(prefers-reduced-motion: reduce)');
      const read = () => (this.allowed = !reduced.matches);
      read();
      reduced.addEventListener('change', read);
      return () => reduced.removeEventListener('change', read);
    });
  }
}
