import { describe, expect, test } from 'vitest';
import {
  definitionFaults,
  FIRST_GAP,
  nextGap,
  pieces,
  tryWord,
  wordsOf,
  type Gap,
} from '~/components/lesson/figures/kit/definition';

const gap = (id: string): Gap => ({ id, right: `${id}+`, wrong: [`${id}-`, `${id}--`], why: '' });
const gaps = [gap('a'), gap('b')];

describe('a definition with gaps', () => {
  test('comes in pieces; a bracket that names no gap is words', () => {
    expect(pieces('[a] of [b], [sic]', gaps)).toEqual([
      { gap: 0, stop: '' },
      { words: ' of ' },
      { gap: 1, stop: ',' },
      { words: ' ' },
      { words: '[sic]' },
    ]);
  });

  test('a wrong word is crossed off, the right one fills the gap', () => {
    const wrong = tryWord(FIRST_GAP, gaps, 'a-');
    expect(wrong).toEqual({ at: 0, filled: false, tried: ['a-'], atOnce: 0 });
    expect(tryWord(wrong, gaps, 'a-')).toBe(wrong);
    const filled = tryWord(wrong, gaps, 'a+');
    expect(filled).toEqual({ at: 0, filled: true, tried: ['a-'], atOnce: 0 });
    expect(tryWord(filled, gaps, 'a--')).toBe(filled);
  });

  test('only a gap filled at the first try counts, and the last one has no next', () => {
    expect(nextGap(FIRST_GAP, gaps)).toBe(FIRST_GAP);
    const second = nextGap(tryWord(FIRST_GAP, gaps, 'a+'), gaps);
    expect(second).toEqual({ at: 1, filled: false, tried: [], atOnce: 1 });
    const end = tryWord(tryWord(second, gaps, 'b-'), gaps, 'b+');
    expect(end.atOnce).toBe(1);
    expect(nextGap(end, gaps)).toBe(end);
  });

  test('the right word does not always stand first', () => {
    const places = 'abcdefgh'.split('').map((id) => wordsOf(gap(id)).indexOf(`${id}+`));
    expect(new Set(places).size).toBe(3);
    expect(wordsOf(gap('a')).toSorted()).toEqual(['a+', 'a-', 'a--']);
  });

  test.each([
    ['A [a] of [b]', gaps, []],
    ['A [a] of [c]', gaps, ['there is no gap c, only a, b', 'gap b is not in the sentence']],
    ['A [a]', [{ ...gap('a'), wrong: ['a+'] }], ['two words are called a+']],
  ])('“%s” is checked against its gaps', (sentence, all, faults) => {
    expect(definitionFaults(sentence, all)).toEqual(faults);
  });
});
