import type { Strings } from '~/components/shell/strings';
import { formatPoint, parsePoint } from '~/exam';
import type { SyllabusWords } from './lab-context';

/** A point of the syllabus in words: its practice where it names one, what it is about elsewhere. */
export function pointWords(point: string, t: Strings['syllabus']): string {
  const read = parsePoint(point);
  if (!read) return point;
  const { criterion, letter } = read;
  const about = t.criteria[criterion];
  if (letter === undefined || (criterion !== '6.1' && criterion !== '7.1')) return about;
  const practice = t.practices[criterion][letter.charCodeAt(0) - 'a'.charCodeAt(0)];
  return practice === undefined ? about : `${about} ${practice}`;
}

export const syllabusWords = (points: readonly string[], t: Strings['syllabus']): SyllabusWords =>
  Object.fromEntries(
    points.map((point) => {
      const read = parsePoint(point);
      return [point, { code: read ? formatPoint(read) : point, words: pointWords(point, t) }];
    }),
  );
