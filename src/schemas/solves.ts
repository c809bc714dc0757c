import { z } from 'astro/zod';
import { OPTION_IDS } from '~/exam';

/** Who solved an item: with nothing but the lessons, or with nothing but what they knew. */
export const SOLVERS = ['from-lessons', 'from-knowledge'] as const;

const solve = z.object({ by: z.enum(SOLVERS), answer: z.enum(OPTION_IDS) }).strict();

/**
 * How solvers fared who saw neither key nor rationale, by item id. `wording` is the mark of what they
 * read; `settled` says what was decided where an answer was not the key.
 */
export const solvesSchema = z.record(
  z.string(),
  z
    .object({
      wording: z.string().regex(/^[0-9a-f]{8}$/),
      solves: z.array(solve).min(1),
      settled: z.string().min(10).optional(),
    })
    .strict(),
);

export type Solves = z.infer<typeof solvesSchema>;
