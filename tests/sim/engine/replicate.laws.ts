import { expect } from 'vitest';
import { replicate } from '~/sim/engine';

/** The same bytes whether run in one batch, two or four. */
export function splitsWithoutATrace(runOne: (replication: number) => unknown, count: number): void {
  const whole = JSON.stringify(replicate(0, count, runOne));
  for (const batches of [2, 4]) {
    const parts = replicate(0, batches, (batch) =>
      replicate(
        Math.floor((batch * count) / batches),
        Math.floor(((batch + 1) * count) / batches),
        runOne,
      ),
    ).flat();
    expect(JSON.stringify(parts)).toBe(whole);
  }
}
