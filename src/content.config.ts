import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { termSchema } from './schemas/glossary';
import { lessonSchema } from './schemas/lesson';
import { placeGroupSchema } from './schemas/place';
import { practiceSchema } from './schemas/practice';
import { questionSchema } from './schemas/question';
import { scenarioSchema } from './schemas/scenario';

const byId = ({ data }: { data: Record<string, unknown> }) => String(data['id']);

export const collections = {
  /** Entry id: `<lang>/<module>/<lesson id>`. */
  lessons: defineCollection({
    loader: glob({ base: './src/content/lessons', pattern: '**/*.mdx' }),
    schema: lessonSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base: './src/content/glossary', pattern: '*.yaml', generateId: byId }),
    schema: termSchema,
  }),
  questions: defineCollection({
    loader: glob({ base: './src/content/questions', pattern: '**/*.yaml', generateId: byId }),
    schema: questionSchema,
  }),
  /** What stands on the map, one file for each group. */
  places: defineCollection({
    loader: glob({ base: './src/content/places', pattern: '*.json', generateId: byId }),
    schema: placeGroupSchema,
  }),
  /** The 34 practices; their names and fields stand with the places. */
  practices: defineCollection({
    loader: glob({ base: './src/content/practices', pattern: '*.yaml', generateId: byId }),
    schema: practiceSchema,
  }),
  scenarios: defineCollection({
    loader: glob({ base: './src/content/scenarios', pattern: '*.json', generateId: byId }),
    schema: scenarioSchema,
  }),
  /** How the simulators are modelled: the same files that developers read. */
  models: defineCollection({ loader: glob({ base: './docs/models', pattern: '*.md' }) }),
};
