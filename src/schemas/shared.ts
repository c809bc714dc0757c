import { z } from 'astro/zod';
import { parsePoint } from '~/exam';

/** An id is a promise: set once, never reused, kept when the words change. */
export const contentId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case words with hyphens, like incident-vs-problem',
  );

/** A point of the syllabus such as `7.1f`. */
export const syllabusPoint = z
  .string()
  .refine(
    (text) => parsePoint(text) !== undefined,
    'not a point of the ITIL 4 Foundation syllabus',
  );

export const PICTOGRAMS = [
  'pine',
  'tent',
  'cabin',
  'gate',
  'fence',
  'flag',
  'stones',
  'mast',
  'bell',
  'compass',
  'signpost',
  'loupe',
  'ticket',
  'cards',
  'caravan',
  'boat',
  'shower',
  'note',
  'wrench',
  'across',
  'up',
  'stay',
  'tick',
  'cross',
  'plus',
  'moon',
  'sun',
  'menu',
  'chevron',
  'play',
  'pause',
  'left',
  'right',
  'clock',
  'person',
  'warden',
  'trap',
  'lantern',
  'droplet',
  'wifi',
  'key',
  'bag',
  'shield',
  'phone',
  'mail',
  'walker',
  'app',
  'book',
  'undo',
  'redo',
  'external',
  'screen',
  'nodes',
  'window',
  'bubble',
] as const;
export type Pictogram = (typeof PICTOGRAMS)[number];
export const pictogram = z.enum(PICTOGRAMS);
