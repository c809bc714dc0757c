import { z } from 'astro/zod';
import { contentId } from './shared';

/** What stands on the map, and what it stands for. */
export const PLACE_KINDS = [
  'gate',
  'dimension',
  'weather',
  'principle',
  'activity',
  'step',
  'practice',
  'component',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How a practice is asked: in depth, by its purpose, or not at all. */
export const EXAM_DEPTHS = ['in-depth', 'purpose', 'none'] as const;
export type ExamDepth = (typeof EXAM_DEPTHS)[number];

const words = z.object({ en: z.string().min(1), nl: z.string().min(1) }).strict();
const lines = z.array(z.string().min(1)).min(1).max(3);

const place = z
  .object({
    id: contentId,
    name: words,
    /** The name as it stands on the sheet, line by line, where that differs from the full name. */
    label: z.object({ en: lines, nl: lines }).strict().optional(),
    /** What it looks like in the camp: “office”, “the seven pines, 6 marks”. */
    note: words.optional(),
    /** What a walker sees there, and why it brings the name back: “a pine with one eye, …”. */
    picture: words,
    /** The letter that stands for a kind of weather in PESTLE. */
    letter: z.string().length(1).optional(),
    exam: z.enum(EXAM_DEPTHS).optional(),
    /** Lessons that are taught here; the place is lit when all of them are done. */
    lessons: z.array(contentId).default([]),
  })
  .strict();

/** Places that belong together: one file, one line in the list beside the map. */
export const placeGroupSchema = z
  .object({
    id: contentId,
    kind: z.enum(PLACE_KINDS),
    /** From the gate onwards, as the list tells them. */
    order: z.number().int().min(1),
    name: words,
    /** The name of a field on the sheet, in full and for a small one. */
    field: z.object({ full: words, short: words }).strict().optional(),
    places: z.array(place).min(1),
  })
  .strict();

export type PlaceGroup = z.infer<typeof placeGroupSchema>;
export type Place = PlaceGroup['places'][number];
