import { z } from 'astro/zod';
import { contentId, pictogram, syllabusPoint } from './shared';

/** The eight stops of every lesson, in walking order. */
export const STOPS = [
  'situation',
  'idea',
  'bet-opened',
  'in-it',
  'exam',
  'check',
  'remember',
  'play',
] as const;
export type StopId = (typeof STOPS)[number];

/** Modules in the order of the recommended path. */
export const MODULES = [
  'start',
  'value',
  'dimensions',
  'value-system',
  'principles',
  'value-chain',
  'improvement',
  'service-desk',
  'practices',
  'purpose',
] as const;
export type ModuleId = (typeof MODULES)[number];

const minutes = z.number().int().min(1).max(30);

const stop = z
  .object({ id: z.enum(STOPS), title: z.string().min(3), short: z.string().min(2), minutes })
  .strict();

const bet = z
  .object({
    id: contentId,
    question: z.string(),
    how: z.string(),
    options: z
      .array(z.object({ id: contentId, pictogram, title: z.string(), text: z.string() }).strict())
      .length(3),
    answer: contentId,
    opened: z
      .object({
        heading: z.string(),
        body: z.record(contentId, z.array(z.string()).min(1)),
        short: z.record(contentId, z.string()),
      })
      .strict(),
  })
  .strict()
  .superRefine((b, ctx) => {
    const ids = b.options.map((o) => o.id);
    if (!ids.includes(b.answer)) {
      ctx.addIssue({
        code: 'custom',
        path: ['answer'],
        message: `answer must be one of ${ids.join(', ')}`,
      });
    }
    for (const part of ['body', 'short'] as const) {
      for (const id of ids) {
        if (!(id in b.opened[part])) {
          ctx.addIssue({
            code: 'custom',
            path: ['opened', part],
            message: `nothing said for a bet on ${id}`,
          });
        }
      }
    }
  });

const card = z
  .object({ id: contentId, front: z.string(), back: z.string(), extra: z.boolean().default(false) })
  .strict();

export const lessonSchema = z
  .object({
    id: contentId,
    module: z.enum(MODULES),
    order: z.number().int().min(1),
    title: z.string(),
    short: z.string(),
    lead: z.string(),
    pictogram,
    criteria: z.array(syllabusPoint).min(1),
    criteriaNote: z.string(),
    extra: z.object({ label: z.string(), note: z.string() }).strict().optional(),
    stops: z
      .array(stop)
      .length(STOPS.length)
      .refine(
        (s) => s.every((one, i) => one.id === STOPS[i]),
        `stops are ${STOPS.join(', ')}, in this order`,
      ),
    bet,
    check: z.array(contentId).min(3).max(5),
    cards: z.array(card).min(2).max(5),
    /** Left out where the last stop is a task for the reader's own day. */
    mission: contentId.optional(),
  })
  .strict();

export type Lesson = z.infer<typeof lessonSchema>;
export type Bet = Lesson['bet'];

/** Reading time in minutes: every stop but the mission, which is counted apart. */
export function readingMinutes(lesson: Pick<Lesson, 'stops'>): number {
  return lesson.stops.reduce((sum, s) => sum + (s.id === 'play' ? 0 : s.minutes), 0);
}
