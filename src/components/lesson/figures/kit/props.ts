/** What every figure of the kit is given by its lesson. */
export interface FigureText {
  /** A finding or a task in one line. */
  readonly title: string;
  /** The picture in words. */
  readonly label: string;
  /** What to do. */
  readonly intro: string;
  /** The point, told at the end. */
  readonly closing: string;
}

/** What the reader is told after a press; `right` is undefined where nothing is marked. */
export interface Verdict {
  readonly right?: boolean | undefined;
  readonly says: string;
  readonly why?: string | undefined;
}

export type FigurePaths = Readonly<Record<'tick' | 'cross' | 'right' | 'undo', string>>;
