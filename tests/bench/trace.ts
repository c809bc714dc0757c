import type { Browser, Page } from '@playwright/test';

/** A line of a Chromium trace; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time: what else the machine did meanwhile does not count. */
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

/** Processor milliseconds of the longest task on the main thread of any page. */
export function longestTask(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN)
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid}:${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
