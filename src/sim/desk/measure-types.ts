import type { ByMeasure } from './words';

/** A measure is absent when the run holds nothing to measure it on, such as no settled ticket. */
export type Measures = ByMeasure<number | undefined>;
