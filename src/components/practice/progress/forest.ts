/** A stack of equally likely exams with one score. */
export interface Column {
  readonly score: number;
  readonly count: number;
}

export interface ForestBox {
  readonly low: number;
  readonly high: number;
  readonly columns: readonly Column[];
  readonly tallest: number;
  /** Width of a score, height of a pine, and from one pine to the next above it, in pixels. */
  readonly pitch: number;
  readonly pine: number;
  readonly rise: number;
  readonly x: (score: number) => number;
}

/** The scores that are drawn reach from under the lowest one to the whole of the exam. */
const ROOM = 2;
const SIDE = 24;
const TALLEST_PINE = 78;

/** Where the pines of some exams stand in a picture of this size. */
export function forestBox(
  exams: readonly number[],
  pass: number,
  all: number,
  width: number,
  height: number,
): ForestBox {
  const low = Math.max(0, Math.min(...exams, pass) - ROOM);
  const pitch = (width - 2 * SIDE) / (all - low);
  const counts = new Map<number, number>();
  for (const score of exams) counts.set(score, (counts.get(score) ?? 0) + 1);
  const columns = [...counts].map(([score, count]) => ({ score, count }));
  const tallest = Math.max(...counts.values());
  const pine = Math.min(TALLEST_PINE, pitch * 1.62, height / (1 + 0.87 * (tallest - 1)));
  return {
    low,
    high: all,
    columns,
    tallest,
    pitch,
    pine,
    rise: pine * 0.87,
    x: (score) => SIDE + (score - low) * pitch,
  };
}
