import { countWords, readableText } from './words';

/** Words of each sentence that a reader of a lesson meets; headings and rows of tables are none. */
export function sentenceLengths(body: string): number[] {
  return readableText(body)
    .split('\n')
    .filter((line) => !/^\s*(?:\||#|import\b)/.test(line))
    .join('\n')
    .replace(/[*_]/g, '')
    .split(/(?<=[.!?:][”’"')\]]*)\s+(?=[“‘"'(]*\p{Lu}|\d+\.)|\n\s*\n|\n\s*[-*]\s/u)
    .map(countWords)
    .filter((words) => words > 0);
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
