import type { z } from 'astro/zod';
import { termSchema } from '~/schemas/glossary';
import { lessonSchema } from '~/schemas/lesson';
import { placeGroupSchema } from '~/schemas/place';
import { practiceSchema } from '~/schemas/practice';
import { questionSchema } from '~/schemas/question';
import { scenarioSchema } from '~/schemas/scenario';
import { sourcesOf, type Source } from './sources';

export const SCHEMAS = {
  lessons: lessonSchema,
  glossary: termSchema,
  questions: questionSchema,
  scenarios: scenarioSchema,
  places: placeGroupSchema,
  practices: practiceSchema,
} as const;
type Schemas = typeof SCHEMAS;

/** A file that has its collection's shape. */
export interface Entry<T> extends Source {
  readonly data: T;
}

/** `questions/a.yaml: en.options.b: expected string`, one line for each thing that is wrong. */
export function schemaFaults(source: Source, schema: z.ZodType): string[] {
  const result = schema.safeParse(source.data);
  return (result.error?.issues ?? []).map(
    ({ path, message }) => `${source.file}: ${path.join('.') || '(whole file)'}: ${message}`,
  );
}

/** The entries of a collection that have its shape; the others are named by the schema test. */
export function entriesOf<C extends keyof Schemas>(collection: C): Entry<z.infer<Schemas[C]>>[] {
  return sourcesOf(collection).flatMap((source) => {
    const result = SCHEMAS[collection].safeParse(source.data);
    return result.success ? [{ ...source, data: result.data as z.infer<Schemas[C]> }] : [];
  });
}
