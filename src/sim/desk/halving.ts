import { LN2, exp } from '~/base/maths';

/**
 * What is left of odds that halve with every `halving` of an effort: share x 2^(-effort / halving). Both
 * in the same unit. The form is our choice.
 */
export const halved = (share: number, effort: number, halving: number): number =>
  share * exp((-LN2 * effort) / halving);
