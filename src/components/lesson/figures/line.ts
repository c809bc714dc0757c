/** The few shapes the figures draw with lines: numbers in, `d` of a path out. */
export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

export const tenth = (n: number): number => Math.round(n * 10) / 10;

export const straight = (line: Line): string =>
  line.map(([x, y], i) => `${i ? 'L' : 'M'}${tenth(x)} ${tenth(y)}`).join('');

/** A curve through every point (Catmull-Rom, as cubic Béziers). */
export function curve(line: Line): string {
  const at = (i: number) => line[Math.max(0, Math.min(line.length - 1, i))]!;
  let d = `M${tenth(at(0)[0])} ${tenth(at(0)[1])}`;
  for (let i = 0; i < line.length - 1; i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const numbers = [
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (e[0] - b[0]) / 6,
      c[1] - (e[1] - b[1]) / 6,
      ...c,
    ];
    d += `C${numbers.map(tenth).join(' ')}`;
  }
  return d;
}

/** Height of a line that runs from left to right, at `x`. */
export function heightAt(line: Line, x: number): number {
  const right = line.findIndex((p) => p[0] >= x);
  if (right < 0) return line.at(-1)![1];
  if (right === 0) return line[0]![1];
  const [ax, ay] = line[right - 1]!;
  const [bx, by] = line[right]!;
  return ay + ((by - ay) * (x - ax)) / (bx - ax);
}

/** A ladder that stands at (`x`, `foot`) and ends at `top`. */
export function ladder(x: number, foot: number, top: number, width: number, gap: number): string {
  const left = x - width / 2;
  const rungs = Math.floor((foot - top) / gap);
  let d = `M${left} ${foot}V${top}M${left + width} ${foot}V${top}`;
  for (let i = 1; i <= rungs; i++) {
    d += `M${left} ${tenth(foot - ((i - 0.4) * (foot - top)) / rungs)}h${width}`;
  }
  return d;
}

/** Text in at most two lines, broken at the space nearest its middle once it is longer than `most`. */
export function twoLines(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const spaces = [...text.matchAll(/ /g)].map((m) => m.index);
  if (!spaces.length) return [text];
  const middle = text.length / 2;
  const cut = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
  return [text.slice(0, cut), text.slice(cut + 1)];
}
