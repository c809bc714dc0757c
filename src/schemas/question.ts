import { z } from 'astro/zod';
import { OPTION_IDS, STYLES, SYLLABUS, parsePoint } from '~/exam';
import { contentId, syllabusPoint } from './shared';

const option = z.object({ text: z.string().min(1), rationale: z.string().min(20) }).strict();

const words = z
  .object({
    stem: z.string().min(10),
    statements: z.array(z.string()).length(4).optional(),
    options: z.object({ a: option, b: option, c: option, d: option }).strict(),
    trap: z.string().min(10),
    hook: z.string().min(5),
  })
  .strict();

export const questionSchema = z
  .object({
    id: contentId,
    criterion: syllabusPoint,
    bloom: z.union([z.literal(1), z.literal(2)]),
    style: z.enum(STYLES),
    key: z.enum(OPTION_IDS),
    lesson: contentId,
    en: words,
    nl: words.optional(),
  })
  .strict()
  .superRefine((q, ctx) => {
    const point = parsePoint(q.criterion);
    if (point && SYLLABUS[point.criterion].bloom !== q.bloom) {
      ctx.addIssue({
        code: 'custom',
        path: ['bloom'],
        message: `${q.criterion} is Bloom level ${SYLLABUS[point.criterion].bloom}`,
      });
    }
    for (const lang of ['en', 'nl'] as const) {
      const w = q[lang];
      if (!w) continue;
      const say = (message: string) =>
        ctx.addIssue({ code: 'custom', path: [lang, 'stem'], message });
      if ((q.style === 'list') !== (w.statements !== undefined))
        say('a list question, and no other, has four statements');
      if ((q.style === 'missing-word') !== w.stem.includes('[?]'))
        say('a missing-word question, and no other, has [?]');
      if ((q.style === 'negative') !== /\b(NOT|NIET|GEEN)\b/.test(w.stem))
        say('a negative question, and no other, says NOT in capitals');
    }
  });

export type Question = z.infer<typeof questionSchema>;
