import type { HashedRun } from './runs.ts';

export interface Answer {
  readonly version: string;
  readonly runs: readonly HashedRun[];
}

/** A JavaScript engine, in the browser that brings it. */
export interface Engine {
  readonly name: string;
  /** What must be on this machine and is not, and how to get it; nothing if the engine can be tried. */
  missing(): Promise<string | undefined>;
  /** Opens the page of runs and reads its answer; throws if there is none. */
  ask(address: string): Promise<Answer>;
}
