import { z } from 'astro/zod';
import { contentId, syllabusPoint } from './shared';

const words = z
  .object({
    term: z.string(),
    definition: z.string().min(20),
    keyWords: z.array(z.string()).default([]),
    confusedWith: z.object({ id: contentId, how: z.string() }).strict().optional(),
  })
  .strict()
  .superRefine((w, ctx) => {
    for (const key of w.keyWords) {
      if (!w.definition.toLowerCase().includes(key.toLowerCase())) {
        ctx.addIssue({
          code: 'custom',
          path: ['keyWords'],
          message: `“${key}” does not stand in the definition`,
        });
      }
    }
  });

/** `exam`: the syllabus asks it. `extra`: used at work or in class notes, never asked. */
export const TERM_KINDS = ['exam', 'extra'] as const;

export const termSchema = z
  .object({
    id: contentId,
    kind: z.enum(TERM_KINDS),
    practice: contentId.optional(),
    criteria: z.array(syllabusPoint).default([]),
    lesson: contentId,
    en: words,
    nl: words,
  })
  .strict();

export type Term = z.infer<typeof termSchema>;
