import { describe, expect, test } from 'vitest';
import { GROUPS, PLACES } from '../components/map/places';

const lessonFiles = Object.keys(import.meta.glob('../../src/content/lessons/en/**/*.mdx'));
const lessonIds = new Set(lessonFiles.map((file) => /([^/]+)\.mdx$/.exec(file)?.[1]));

describe('the places of the map', () => {
  test.each([
    ['gate', 1],
    ['dimensions', 4],
    ['weather', 6],
    ['pines', 7],
    ['buildings', 6],
    ['stones', 7],
    ['general-management', 14],
    ['service-management', 17],
    ['technical-management', 3],
    ['flags', 5],
  ])('%s are %i', (id, count) => {
    expect(GROUPS.find((group) => group.id === id)?.places).toHaveLength(count);
  });

  test('are told in the order of their files’ numbers', () => {
    expect(GROUPS.map((group) => group.order)).toEqual(GROUPS.map((_, i) => i + 1));
  });

  test('have an id of their own', () => {
    expect(new Set(PLACES.map((place) => place.id)).size).toBe(PLACES.length);
  });

  test('fifteen practices are in the exam, seven of them in depth', () => {
    const asked = (depth: string) => PLACES.filter((place) => place.exam === depth).length;
    expect([asked('in-depth'), asked('purpose'), asked('none')]).toEqual([7, 8, 19]);
  });

  test('the weather spells PESTLE', () => {
    const weather = GROUPS.find((group) => group.id === 'weather');
    expect(weather?.places.map((place) => place.letter).join('')).toBe('PESTLE');
  });

  test.each(
    PLACES.flatMap((place) => place.lessons.map((lesson) => ({ place: place.id, lesson }))),
  )('$place teaches $lesson, which is a lesson', ({ lesson }) => {
    expect(lessonIds).toContain(lesson);
  });
});
