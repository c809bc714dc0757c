import { expect, test } from 'vitest';
import { answers, recordAnswer } from '~/stores/answers';
import { bets, placeBet } from '~/stores/bets';
import { finishLesson, lessons, reachStop } from '~/stores/lessons';
import { finishMission, missions, predictMission } from '~/stores/missions';

// No storage here: the records live in memory, as in a browser that blocks it.

test('a stop is reached once, in the order of reaching', () => {
  reachStop('escalation', 'situation', 1);
  reachStop('escalation', 'idea', 2);
  reachStop('escalation', 'situation', 3);
  expect(lessons.get()['escalation']).toEqual({ stops: ['situation', 'idea'], visitedAt: 3 });
});

test('a lesson is done the first time it is finished', () => {
  finishLesson('why-a-desk', 5);
  finishLesson('why-a-desk', 9);
  expect(lessons.get()['why-a-desk']).toEqual({ stops: [], visitedAt: 9, doneAt: 5 });
});

test('a later bet takes the place of the earlier one', () => {
  placeBet('bet-cold-showers', 'up', 1);
  placeBet('bet-cold-showers', 'across', 2);
  expect(bets.get()['bet-cold-showers']).toEqual({ option: 'across', at: 2 });
});

test('every answer is kept, oldest first', () => {
  const [first, second] = [
    { option: 'a', right: false, at: 1 },
    { option: 'b', right: true, at: 2 },
  ];
  recordAnswer('sd-channels', first);
  recordAnswer('sd-channels', second);
  expect(answers.get()['sd-channels']).toEqual([first, second]);
});

test('a mission keeps the prediction and the best level', () => {
  predictMission('first-monday', 0.5, 1);
  finishMission('first-monday', 2, 2);
  finishMission('first-monday', 1, 3);
  expect(missions.get()['first-monday']).toEqual({ predicted: 0.5, level: 2, at: 3 });
  predictMission('first-monday', 0.7, 4);
  expect(missions.get()['first-monday']).toEqual({ predicted: 0.7, level: 2, at: 4 });
});
