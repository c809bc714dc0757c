import type { Point } from './line';

/** What a stuck ticket lacks. Knowledge is fetched across, a decision from above. */
export type Missing = 'knowledge' | 'decision';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly level: 'n' | 'n+1';
  readonly line: 1 | 2 | 3;
}

export interface Step {
  readonly time: string;
  readonly word: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'logged' | 'functional' | 'hierarchic' | 'resolved';
  readonly say: string;
  readonly ask?: string;
  readonly missing?: Missing;
}

/** What the reader chose at each step; nothing where they watched. */
export type Choices = readonly (Missing | undefined)[];

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Where each line stands, from left to right. */
  readonly columns: readonly [number, number, number];
  readonly upper: number;
  readonly lower: number;
  readonly radius: number;
  /** Where the ground ends and the axis begins. */
  readonly base: number;
  readonly phone: boolean;
}

export const WIDE: Layout = {
  width: 680,
  height: 456,
  columns: [152, 356, 564],
  upper: 104,
  lower: 288,
  radius: 30,
  base: 394,
  phone: false,
};
export const PHONE: Layout = {
  width: 350,
  height: 430,
  columns: [76, 184, 294],
  upper: 112,
  lower: 282,
  radius: 24,
  base: 388,
  phone: true,
};

export function place(layout: Layout, person: Pick<Person, 'level' | 'line'>): Point {
  return [layout.columns[person.line - 1]!, person.level === 'n' ? layout.lower : layout.upper];
}

/** Who works on the ticket. Going up asks for a decision; the work stays where it was. */
export function holder(step: Step): string {
  return step.kind === 'hierarchic' ? step.from : step.to;
}

/** Where the ticket would have gone on the other choice: up instead of across, or across instead of up. */
export function wrongWay(people: readonly Person[], step: Step): Person | undefined {
  const from = people.find((p) => p.id === step.from);
  if (!from || !step.missing) return undefined;
  return people.find((p) =>
    step.missing === 'knowledge'
      ? p.line === from.line && p.level === 'n+1'
      : p.line === from.line + 1 && p.level === from.level,
  );
}

/** How many of the steps that the reader decided were right. */
export function score(
  steps: readonly Step[],
  choices: Choices,
): { right: number; decided: number } {
  const decided = steps.map((step, i) => [step.missing, choices[i]]).filter(([, c]) => c);
  return { right: decided.filter(([truth, c]) => truth === c).length, decided: decided.length };
}

/** How many steps ask the reader for a decision. */
export const decisions = (steps: readonly Step[]): number =>
  steps.filter((step) => step.missing).length;

/** The tip of the ticket's tag: in the hands of its holder, or half-way up the ladder. */
export function tagAt(layout: Layout, people: readonly Person[], step: Step): Point {
  const who = people.find((p) => p.id === holder(step));
  if (!who) return [0, 0];
  const [x, y] = place(layout, who);
  if (step.kind !== 'hierarchic') return [x - (layout.phone ? 30 : 34), y + layout.radius * 0.75];
  return [x + (layout.phone ? 7 : 9), (layout.upper + layout.lower) / 2 + 2];
}

/** The way that leads nowhere: a line that ends before it arrives, and the cross behind its end. */
export function blocked(
  { radius }: Pick<Layout, 'radius'>,
  [ax, ay]: Point,
  [bx, by]: Point,
): { readonly line: string; readonly cross: Point } {
  const [dx, dy] = [Math.sign(bx - ax), Math.sign(by - ay)];
  const start = radius + 6;
  const end = Math.abs(dx ? bx - ax : by - ay) * 0.62;
  return {
    line: `M${ax + dx * start} ${ay + dy * start}L${ax + dx * end} ${ay + dy * end}`,
    cross: [ax + dx * (end + 10), ay + dy * (end + 10)],
  };
}
