/** Milliseconds that each of several tasks takes, best of `rounds`, taken in turns so that all meet the same machine. */
export function bestTimes(tasks: readonly (() => void)[], rounds = 7): readonly number[] {
  const best = tasks.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    tasks.forEach((task, index) => {
      const start = performance.now();
      task();
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - start);
    });
  }
  return best;
}

export const print = (name: string, value: string) =>
  process.stdout.write(`${name.padEnd(44)} ${value}\n`);
