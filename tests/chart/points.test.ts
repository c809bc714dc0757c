import { describe, expect, it } from 'vitest';
import { nextPoint, tagPlace, wrapWords } from '~/chart';

describe('the way from point to point', () => {
  const column = [0, 1, 2];
  const line = [0, 0, 0];
  const grid = [0, 0, 0, 1, 1, 2, 2, 2];
  it.each([
    ['right goes on in a line', line, 0, 'ArrowRight', 1],
    ['down goes on in a single line too', line, 0, 'ArrowDown', 1],
    ['right goes on in a column', column, 1, 'ArrowRight', 2],
    ['down goes on in a column', column, 0, 'ArrowDown', 1],
    ['right passes on to the next row', grid, 2, 'ArrowRight', 3],
    ['left passes back', grid, 3, 'ArrowLeft', 2],
    ['down keeps the place', grid, 1, 'ArrowDown', 4],
    ['up keeps it too', grid, 6, 'ArrowUp', 4],
    ['down to a shorter row ends at its end', grid, 2, 'ArrowDown', 4],
    ['up from the first row stays', grid, 1, 'ArrowUp', 1],
    ['down from the last row stays', grid, 6, 'ArrowDown', 6],
    ['left from the first stays', grid, 0, 'ArrowLeft', 0],
    ['right from the last stays', grid, 7, 'ArrowRight', 7],
    ['Home goes to the first', grid, 5, 'Home', 0],
    ['End goes to the last', grid, 1, 'End', 7],
    ['another key goes nowhere', grid, 1, 'Enter', undefined],
    ['there is no way without points', [], 0, 'ArrowRight', undefined],
  ] as const)('%s', (_, rows, at, key, next) => {
    expect(nextPoint(rows, at, key)).toBe(next);
  });
});

describe('the tag of a point', () => {
  const box = (x: number, y: number) => ({ x, y, width: 20, height: 20 });
  it('hangs under it and grows to the wider side', () => {
    expect(tagPlace(box(10, 10), 400, 200)).toEqual({ left: 0, top: 36 });
    expect(tagPlace(box(100, 10), 400, 200)).toEqual({ left: 86, top: 36 });
    expect(tagPlace(box(370, 10), 400, 200)).toEqual({ right: 0, top: 36 });
  });
  it('stands over it at the foot of the chart', () => {
    expect(tagPlace(box(10, 170), 400, 200)).toEqual({ left: 0, bottom: 36 });
  });
  it('hangs under what fills the whole height', () => {
    expect(tagPlace({ x: 10, y: 0, width: 20, height: 200 }, 400, 200)).toMatchObject({ top: 206 });
  });
});

describe('lines of words', () => {
  const widthOf = (line: string) => line.length;
  it('fills each line as far as it goes', () => {
    expect(wrapWords('one two  three', 7, widthOf)).toEqual(['one two', 'three']);
  });
  it('gives a word that is too wide a line of its own', () => {
    expect(wrapWords('a incomprehensible b', 5, widthOf)).toEqual(['a', 'incomprehensible', 'b']);
  });
  it('has no line for no words', () => {
    expect(wrapWords('  ', 5, widthOf)).toEqual([]);
  });
});
