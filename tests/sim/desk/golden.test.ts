import { expect, it } from 'vitest';
import { runDesk } from '~/sim/desk';
import { bitsHash } from './bits-hash';
import { EVERYTHING_POLICIES, POLICIES, everything, scenario } from './fixtures';

/**
 * One hash a run over its whole record stream. A change here means that links and results handed out
 * earlier would tell another story: bump `MODEL_VERSION`, then print the new hashes.
 */
const GOLDEN: Readonly<Record<string, string>> = {
  'the start': 'ada34c76cdda9064',
  'more doors': '418d6fbed0ff504f',
  'by priority': '222cfb289d69a62d',
  'by due time': '3390a4d9c67753c5',
  'work laid aside for a P1': '75b2a4097441f61e',
  'all passed on': '7d87cf43e683b073',
  'everything at once': 'c5eb6231a4d1bea9',
  'everything at its start': '1c70fa74ede43376',
  'every choice at once': 'f4d002a93ab70b01',
  'doors open and no clock that rests': '6de86db3fa9de595',
};

const RUNS = [
  ...POLICIES.map(([name, policy]) => [name, scenario, policy] as const),
  ...EVERYTHING_POLICIES.map(([name, policy]) => [name, everything, policy] as const),
];

it.each(RUNS)(
  'the run of seed 1898, replication 0 with %s is the one on record',
  async (name, world, policy) => {
    const { tickets, spells } = runDesk(world, policy, 1898, 0);
    expect(await bitsHash([tickets, spells])).toBe(GOLDEN[name]);
  },
);
