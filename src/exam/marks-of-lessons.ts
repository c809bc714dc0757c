import { CRITERIA, SYLLABUS, parsePoint, type Criterion } from './syllabus';

/** The part of a lesson that says which points of the syllabus it teaches. */
export interface TaughtPoints {
  readonly id: string;
  readonly criteria: readonly string[];
}

/**
 * Marks that a paper gives for each lesson, by its id: the marks of a criterion are shared by the
 * points of it that are taught, and those of a point by the lessons that teach it. Lessons that
 * teach every criterion have 40 together.
 */
export function marksOfLessons(lessons: readonly TaughtPoints[]): ReadonlyMap<string, number> {
  const teachers = new Map<string, string[]>();
  for (const { id, criteria } of lessons)
    for (const point of new Set(criteria))
      teachers.set(point, [...(teachers.get(point) ?? []), id]);

  const pointsOf = (criterion: Criterion) =>
    [...teachers.keys()].filter((point) => parsePoint(point)?.criterion === criterion);
  const marks = new Map(lessons.map(({ id }) => [id, 0]));
  for (const criterion of CRITERIA) {
    const points = pointsOf(criterion);
    for (const point of points) {
      const ids = teachers.get(point) ?? [];
      const share = SYLLABUS[criterion].marks / points.length / ids.length;
      for (const id of ids) marks.set(id, (marks.get(id) ?? 0) + share);
    }
  }
  return marks;
}
