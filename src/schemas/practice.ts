import { z } from 'astro/zod';
import { contentId } from './shared';

const words = z
  .object({
    /** What the practice is for, in our words. */
    purpose: z.string().min(20),
    /** The words of the purpose that the exam hinges on; none where it isn't asked. */
    keyWords: z.array(z.string()).default([]),
    /** One example at the camp, and one in an IT department. */
    camp: z.string().min(20),
    inIt: z.string().min(20),
    /** What sets it apart from a practice that it is mistaken for, by that practice's id. */
    confusedWith: z.record(contentId, z.string().min(20)).default({}),
  })
  .strict()
  .superRefine(({ purpose, keyWords }, ctx) => {
    for (const key of keyWords) {
      if (!purpose.toLowerCase().includes(key.toLowerCase()))
        ctx.addIssue({
          code: 'custom',
          path: ['keyWords'],
          message: `“${key}” does not stand in the purpose`,
        });
    }
  });

/** A practice beyond its place on the map, which has its name, its field and how the exam asks it. */
export const practiceSchema = z
  .object({
    id: contentId,
    /** Terms of the glossary that belong to it. */
    terms: z.array(contentId).default([]),
    /** Lessons that teach it, or a part of it. */
    lessons: z.array(contentId).default([]),
    en: words,
    nl: words,
  })
  .strict()
  .refine(
    ({ en, nl }) =>
      Object.keys(en.confusedWith).join() === Object.keys(nl.confusedWith).join() &&
      en.keyWords.length === nl.keyWords.length,
    'says the same in both languages: as many key words, and the same neighbours',
  );

export type Practice = z.infer<typeof practiceSchema>;
