import { dimensions } from './dimensions';
import { improvementModel } from './improvement-model';
import type { Drawing } from './scene';
import { signs } from './signs';
import { valueChain } from './value-chain';
import { valueSystem } from './value-system';
import { weather } from './weather';

/** What cards can be placed in. Where the plates stand is in `spots.css`. */
export const DRAWINGS = {
  signs,
  'value-system': valueSystem,
  'value-chain': valueChain,
  dimensions,
  weather,
  'improvement-model': improvementModel,
} as const satisfies Record<string, Drawing>;
export type DrawingName = keyof typeof DRAWINGS;
