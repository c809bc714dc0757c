import type { Lesson } from '~/schemas/lesson';
import type { KeyWords } from '~/exam';
import type { Entry } from './entries';
import { leaves } from './strings';

/** A text without markup, in small letters, with one kind of apostrophe and single spaces. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>|[*_`]/g, ' ')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** All that a lesson says: its words, what its figures say, its bet and its cards. */
export const taughtText = ({ data, body }: Entry<Lesson>): string =>
  plain(`${attributeTexts(body)} ${body.replaceAll(/<\/?Term[^>]*>/g, '')}`) +
  plain(
    leaves(data)
      .map(([, text]) => text)
      .join(' '),
  );

const attributeTexts = (body: string) =>
  [...body.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text).join(' ');

/** `7.1c: no lesson`, `7.1c: “swarming” stands in none of a, b`: what the course fails to teach. */
export function coverageFaults(
  points: Readonly<Record<string, KeyWords>>,
  lessons: readonly Entry<Lesson>[],
): string[] {
  const texts = new Map(lessons.map((lesson) => [lesson, taughtText(lesson)]));
  return Object.entries(points).flatMap(([point, { words }]) => {
    const teachers = lessons.filter(({ data }) => data.criteria.includes(point));
    if (teachers.length === 0) return [`${point}: no lesson`];
    const stands = (word: string) =>
      teachers.some((lesson) => texts.get(lesson)?.includes(plain(word)));
    return words
      .filter((word) => !word.split('|').some(stands))
      .map(
        (word) =>
          `${point}: “${word}” stands in none of ${teachers.map(({ data }) => data.id).join(', ')}`,
      );
  });
}
