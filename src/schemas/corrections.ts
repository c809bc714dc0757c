import { z } from 'astro/zod';
import { OPTION_IDS } from '~/exam';
import { contentId } from './shared';

/** Keys that were published and turned out wrong, newest first. */
export const correctionsSchema = z.array(
  z
    .object({
      id: contentId,
      on: z.iso.date(),
      was: z.enum(OPTION_IDS),
      now: z.enum(OPTION_IDS),
      why: z.object({ en: z.string().min(20), nl: z.string().min(20) }).strict(),
    })
    .strict()
    .refine(({ was, now }) => was !== now, 'a correction gives another key'),
);

export type Corrections = z.infer<typeof correctionsSchema>;
