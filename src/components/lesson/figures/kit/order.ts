import { twice } from './faults';

export interface OrderStep {
  readonly id: string;
  readonly name: string;
  /** Why it comes where it comes; the hint after a wrong press. */
  readonly why: string;
}

/** A name that a narrow stone may break after a slash. */
export const breakable = (name: string): string => name.replaceAll('/', '/\u200b');

/** How far the path is laid, the steps tried in vain at this point, and all wrong presses. */
export interface OrderPlay {
  readonly laid: number;
  readonly tried: readonly string[];
  readonly misses: number;
}

export const NOTHING_LAID: OrderPlay = { laid: 0, tried: [], misses: 0 };

/** The step is laid if it comes next; else it is remembered until the right one is found. */
export function layStep(play: OrderPlay, steps: readonly OrderStep[], id: string): OrderPlay {
  const place = steps.findIndex((step) => step.id === id);
  if (place < play.laid || play.tried.includes(id)) return play;
  return place === play.laid
    ? { laid: play.laid + 1, tried: [], misses: play.misses }
    : { ...play, tried: [...play.tried, id], misses: play.misses + 1 };
}

export const orderFaults = (steps: readonly OrderStep[]): string[] => [
  ...twice(
    'steps',
    steps.map(({ id }) => id),
  ),
  ...(steps.length < 2 ? ['an order takes two steps or more'] : []),
];
