import { getCollection } from 'astro:content';
import corrections from '~/content/corrections.json';
import papers from '~/content/papers.json';
import { bankFigures, mostAlike, solvedItems } from '~/exam';
import { correctionsSchema } from '~/schemas/corrections';
import { solvesSchema } from '~/schemas/solves';

/** Solves are recorded once somebody has solved: the file may not be there. */
const solves = Object.values(
  import.meta.glob('~/content/solves.json', { eager: true, import: 'default' }),
)[0];

async function countQuality() {
  const questions = (await getCollection('questions')).map(({ data }) => data);
  questions.sort((a, b) => (a.id < b.id ? -1 : 1));
  const items = questions.map((question) => ({ ...question, ...question.en }));
  const [alike] = mostAlike(items, 1);
  return {
    questions: new Map(questions.map((question) => [question.id, question])),
    figures: bankFigures(items, papers),
    alike,
    solved: solves === undefined ? [] : solvedItems(items, solvesSchema.parse(solves)),
    corrections: correctionsSchema.parse(corrections),
  };
}

let counted: ReturnType<typeof countQuality> | undefined;

/** What the quality page says, counted once a build: it is the same in each language. */
export const loadQuality = () => (counted ??= countQuality());
