import { expect, it } from 'vitest';
import { runDesk } from '~/sim/desk';
import { bitsHash } from './bits-hash';
import { POLICIES, scenario } from './fixtures';

/**
 * One hash a run over its whole record stream. A change here means that links and results handed out
 * earlier would tell another story: bump `MODEL_VERSION`, then print the new hashes.
 */
const GOLDEN: Readonly<Record<string, string>> = {
  'the start': 'd302e1a0652f6752',
  'more doors': '483e6f4d3c26c6d9',
  'by priority': 'c28302536f984e03',
  'by due time': '97a5fd465b7d6d08',
  'work laid aside for a P1': '153039cd058abf4c',
  'all passed on': '7a79b4a03fe047da',
  'everything at once': '346235dd9ea06f1d',
};

it.each(POLICIES)(
  'the run of seed 1898, replication 0 with %s is the one on record',
  async (name, policy) => {
    const { tickets, spells } = runDesk(scenario, policy, 1898, 0);
    expect(await bitsHash([tickets, spells])).toBe(GOLDEN[name]);
  },
);
