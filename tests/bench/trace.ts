import type { Browser, Page } from '@playwright/test';

/** A line of a Chromium trace; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** By the wall. */
  readonly dur?: number;
  /** Of processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Rest after a step, so that what it left to do later is in its trace too. */
const REST_MS = 1500;

/** Does something under trace: how long it took until it came back, and all that was traced until the page was at rest. */
export async function traced(
  browser: Browser,
  page: Page,
  run: () => Promise<void>,
): Promise<{ readonly ms: number; readonly events: readonly TraceEvent[] }> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  const start = performance.now();
  await run();
  const ms = performance.now() - start;
  await page.waitForTimeout(REST_MS);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return { ms, events: trace.traceEvents };
}

const MAIN = 'CrRendererMain';

export interface Task {
  /** Milliseconds by the wall. */
  readonly ms: number;
  /** Milliseconds of processor: what else the machine did meanwhile does not count. */
  readonly cpuMs: number;
}

/** Every task of the main thread of any page, in turn. */
export function mainTasks(events: readonly TraceEvent[]): readonly Task[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN)
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid}:${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1000, cpuMs: tdur / 1000 }));
}

/** Processor milliseconds of the longest task on the main thread of any page. */
export const longestTask = (events: readonly TraceEvent[]): number =>
  Math.max(0, ...mainTasks(events).map(({ cpuMs }) => cpuMs));
