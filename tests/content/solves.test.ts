import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordingMark } from '~/exam';
import { solvesSchema, type Solves } from '~/schemas/solves';
import { entriesOf } from './entries';

const bank = entriesOf('questions').map(({ data }) => data);
const solves = solvesSchema.parse(
  JSON.parse(readFileSync(new URL('../../src/content/solves.json', import.meta.url), 'utf8')),
);

/** What is wrong with how an item was solved, in plain words. */
function solveFaults({ id, key, en }: (typeof bank)[number], known: Solves): string[] {
  const record = known[id];
  if (!record) return [`${id}: nobody has solved it`];
  const faults: string[] = [];
  if (record.wording !== wordingMark(en)) faults.push(`${id}: it says something else since`);
  if (record.solves.length < 2) faults.push(`${id}: solved once`);
  const others = record.solves.filter(({ answer }) => answer !== key);
  if (others.length > 0 && !record.settled) faults.push(`${id}: a disagreement stands open`);
  return faults;
}

describe('items are solved by solvers who see neither key nor rationale', () => {
  test('each twice in its present words, and every disagreement is settled', () => {
    expect(bank.flatMap((item) => solveFaults(item, solves))).toEqual([]);
  });

  test('no record is left of an item that is gone', () => {
    const ids = new Set(bank.map(({ id }) => id));
    expect(Object.keys(solves).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('a word changed, a solve missing and an answer that differs are seen', () => {
    const [item] = bank;
    const right = { by: 'from-lessons', answer: item!.key } as const;
    const wrong = { by: 'from-knowledge', answer: item!.key === 'a' ? 'b' : 'a' } as const;
    const wording = wordingMark(item!.en);
    const faults = (record?: Solves[string]) =>
      solveFaults(item!, record ? { [item!.id]: record } : {});
    expect(faults()).toHaveLength(1);
    expect(faults({ wording: '00000000', solves: [right, right] })).toHaveLength(1);
    expect(faults({ wording, solves: [right] })).toHaveLength(1);
    expect(faults({ wording, solves: [right, wrong] })).toHaveLength(1);
    expect(faults({ wording, solves: [right, wrong], settled: 'The item was reworded.' })).toEqual(
      [],
    );
  });
});
