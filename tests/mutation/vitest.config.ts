import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Lower rooms first: a fault in the maths fails its own quick tests before it reaches the slow ones. */
class LowerRoomsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** The direct tests of what `stryker.config.json` mutates: each mutant runs them until one fails. */
export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('../../src', import.meta.url)) } },
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/base/**/*.test.ts', 'tests/sim/engine/**/*.test.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    sequence: { sequencer: LowerRoomsFirst },
    // The tests share no state, so one worker can run them all.
    isolate: false,
    testTimeout: 60_000,
  },
});
