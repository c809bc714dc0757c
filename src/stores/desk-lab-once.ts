import type { DeskState } from '~/sim/desk';

/** Counts a desk once a moment: one that stands still while another moves is not counted again. */
export function oncePerMoment<T>(count: (state: DeskState) => T): (state: DeskState) => T {
  let last: { readonly state: DeskState; readonly tick: number; readonly value: T } | undefined;
  return (state) => {
    if (last?.state !== state || last.tick !== state.tick) {
      last = { state, tick: state.tick, value: count(state) };
    }
    return last.value;
  };
}
