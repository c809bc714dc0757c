import { writeNumber } from '~/components/shell/number';
import type { Lang } from '~/components/shell/paths';
import type { Speed } from '~/stores/desk-lab';

/** The slider counts quarters of a doubling: ½× at 0, 1× at 4, 128× at 32, and the end is max. */
const QUARTERS = 4;
const ONE = QUARTERS;
const FASTEST = 32;
export const SPEED_END = 36;
export const SPEED_STOPS = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36] as const;

/** Where a hand lets go near 1×, it is 1×; near the end, it is max. */
export function snap(position: number): number {
  if (Math.abs(position - ONE) <= 1) return ONE;
  return position > FASTEST ? SPEED_END : position;
}

export const speedAt = (position: number): Speed =>
  position > FASTEST ? 'max' : 2 ** (position / QUARTERS - 1);

export const positionOf = (speed: Speed): number =>
  speed === 'max' ? SPEED_END : Math.round((Math.log2(speed) + 1) * QUARTERS);

/** The next whole doubling up or down: what an arrow key does, so that the snap never holds it. */
export function nextStop(position: number, direction: 1 | -1): number {
  const ahead =
    direction === 1
      ? SPEED_STOPS.find((stop) => stop > position)
      : SPEED_STOPS.findLast((stop) => stop < position);
  return ahead ?? position;
}

/** `½×`, `1×`, `32×`; between two stops one decimal. */
export const speedLabel = (speed: number, lang: Lang): string =>
  speed === 0.5 ? '½×' : `${writeNumber(lang, speed, speed < 10 ? 1 : 0, 0)}×`;
