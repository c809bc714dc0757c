import { describe, expect, test } from 'vitest';
import { correctionsSchema } from '~/schemas/corrections';
import corrections from '~/content/corrections.json';
import { entriesOf } from './entries';

const bank = new Map(entriesOf('questions').map(({ data }) => [data.id, data]));

/** What is wrong with a list of corrected keys, beside its shape. */
function correctionFaults(
  raw: unknown,
  keys: ReadonlyMap<string, { readonly key: string }>,
): string[] {
  const list = correctionsSchema.parse(raw);
  return list.flatMap(({ id, on, now }, i) => {
    const faults: string[] = [];
    const key = keys.get(id)?.key;
    const newest = list.find((other) => other.id === id);
    if (key === undefined) faults.push(`${id}: the bank has no such item`);
    else if (newest?.on === on && key !== now) faults.push(`${id}: its key is ${key}, not ${now}`);
    if (i > 0 && on > (list[i - 1]?.on ?? ''))
      faults.push(`${id}: stands under an older correction`);
    return faults;
  });
}

describe('corrected keys', () => {
  test('name items of the bank and the keys that these have now, newest first', () => {
    expect(correctionFaults(corrections, bank)).toEqual([]);
  });

  const why = { en: 'It was read the other way round.', nl: 'Het was andersom gelezen, dus fout.' };
  const one = { id: 'an-item', on: '2026-11-02', was: 'a', now: 'b', why };
  test.each([
    ['the key of today', [one], { key: 'b' }, []],
    ['another key', [one], { key: 'c' }, ['an-item: its key is c, not b']],
    ['an item that is not there', [one], undefined, ['an-item: the bank has no such item']],
    [
      'an older one above',
      [{ ...one, on: '2026-10-01', was: 'c', now: 'a' }, one],
      { key: 'a' },
      ['an-item: stands under an older correction'],
    ],
  ])('%s', (_name, list, item, faults) => {
    expect(correctionFaults(list, new Map(item ? [['an-item', item]] : []))).toEqual(faults);
  });

  test.each([
    ['the same key', { ...one, now: 'a' }],
    ['no day', { ...one, on: 'yesterday' }],
    ['one language', { ...one, why: { en: why.en } }],
  ])('a correction with %s is refused', (_name, wrong) => {
    expect(correctionsSchema.safeParse([wrong]).success).toBe(false);
  });
});
