export { difference, quantileOfSorted, summarise } from './band';
export type { Band } from './band';
export { samplerOf } from './duration';
export type { Duration, Sampler } from './duration';
export {
  CLASSES,
  copyEventList,
  createEventList,
  isBeforeNext,
  nextTick,
  schedule,
  takeNext,
} from './event-list';
export type { EventList } from './event-list';
export { gammaFactor } from './gamma';
export { poisson } from './poisson';
export { replicate } from './replicate';
export { studentQuantile975 } from './student';
export { zScore } from './z-score';
export type { ZScore } from './z-score';
