import { describe, expect, test } from 'vitest';
import { codeText, isUsed, leaves, placeholders, stringsOf } from './strings';

const en = stringsOf('en');
const nl = stringsOf('nl');

describe('the interface', () => {
  test('says the same things in both languages', () => {
    expect([...nl.keys()].sort()).toEqual([...en.keys()].sort());
  });

  test('has no empty string', () => {
    const empty = [...en, ...nl].filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(empty).toEqual([]);
  });

  test('fills the same places in both languages', () => {
    const differing = [...en].filter(
      ([path, text]) => placeholders(text).join() !== placeholders(nl.get(path) ?? '').join(),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test('has no string that nothing shows', () => {
    const code = codeText();
    expect([...en.keys()].filter((path) => !isUsed(path, code))).toEqual([]);
  });
});

test.each([
  ['shell.skip', '<a>{t.skip}</a>', true],
  ['shell.skip', '<a>{t.skipped}</a>', false],
  ['lab.measures.waiting', 'strings.measures[id]', true],
  ['lab.measures.waiting', 'strings.measures', false],
  ['lab.kinds.two-words', `t['two-words']`, true],
])('%s in %s: used is %s', (path, code, used) => {
  expect(isUsed(path, code)).toBe(used);
});

test('placeholders and leaves are read', () => {
  expect(placeholders('{n} of {all}')).toEqual(['all', 'n']);
  expect(leaves({ a: { b: 'x', c: ['y'] } })).toEqual([
    ['a.b', 'x'],
    ['a.c.0', 'y'],
  ]);
});
