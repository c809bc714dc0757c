import { expect, test } from 'vitest';
import { placedOption, wasOpened } from '~/components/lesson/bet-view';
import type { Bet } from '~/schemas/lesson';

const visited = { escalation: { stops: ['situation', 'bet-opened'], visitedAt: 1 } };
test.each([
  ['opened once its stop was reached', visited, 'up', true],
  ['not opened when none was placed', visited, undefined, false],
  ['not opened before its stop', { escalation: { stops: ['idea'], visitedAt: 1 } }, 'up', false],
  ['not opened in a lesson never visited', {}, 'up', false],
])('a bet is %s', (_name, progress, placed, opened) => {
  expect(wasOpened(progress, 'escalation', placed)).toBe(opened);
});

test('a bet on an option that is gone counts as none', () => {
  const bet = { options: [{ id: 'up' }] } as unknown as Bet;
  expect(placedOption(bet, 'up')?.id).toBe('up');
  expect(placedOption(bet, 'down')).toBeUndefined();
});
