import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPTIONS, recallRound } from '~/components/map/recall';

const groups = fc.array(
  fc.record({
    places: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 17 }),
  }),
  { maxLength: 10 },
);
const picks = fc.infiniteStream(fc.nat({ max: 1_000_000 }));

test('a round asks once of each group that has enough places, in the order of the walk', () => {
  fc.assert(
    fc.property(groups, picks, (some, numbers) => {
      const round = recallRound(some, (below) => numbers.next().value % below);
      const askable = some.filter(({ places }) => places.length >= OPTIONS);
      expect(round).toHaveLength(askable.length);
      round.forEach(({ asked, options }, i) => {
        const places = askable[i]?.places ?? [];
        expect(options).toContain(asked);
        expect(options).toEqual(places.filter((id) => options.includes(id)));
        expect(new Set(options).size).toBe(OPTIONS);
      });
    }),
  );
});

test('any of the four can be the one', () => {
  const [group] = [{ places: ['a', 'b', 'c', 'd'] }];
  const asked = [0, 1, 2, 3].map((n) => recallRound([group], () => n)[0]?.asked);
  expect(asked).toEqual(['a', 'b', 'c', 'd']);
});
