import { describe, expect, test } from 'vitest';
import { questionNow } from '~/components/lesson/check-flow';
import { flowOf, questionsOf, supplyOf, topicsOf } from '~/components/practice/quiz-view';
import { strings } from '~/components/shell/strings';
import { orderOptions, type BankItem } from '~/exam';

const option = (text: string) => ({ text, rationale: `Why ${text} stands here.` });
const item = (id: string): BankItem => ({
  id,
  criterion: '7.1f',
  style: 'standard',
  key: 'a',
  lesson: 'channels',
  module: 'service-desk',
  lang: 'en',
  stem: 'Which one?',
  options: { a: option('a'), b: option('b'), c: option('c'), d: option('d') },
  trap: 'A trap of words',
  hook: 'A hook',
});
const items = ['one', 'two', 'three'].map(item);
const answer = (option: string, at: number) => ({ option, right: option === 'a', at });

describe('a quiz under way', () => {
  const running = { ids: ['three', 'gone', 'one'], startedAt: 77 };
  const questions = questionsOf(running, items);

  test('asks its items in their order, without those that left the bank', () => {
    expect(questions.map(({ id }) => id)).toEqual(['three', 'one']);
  });

  test('has its options in the order of its start', () => {
    for (const { id, options } of questions)
      expect(options.map((o) => o.id)).toEqual(orderOptions(id, 77));
  });

  test('goes on at the first question without an answer since it began', () => {
    const log = { three: [answer('b', 10), answer('a', 80)], one: [answer('a', 76)] };
    const flow = flowOf(questions, log, 77);
    expect(questionNow(flow)?.id).toBe('one');
    expect(flow.results).toEqual({ three: { option: 'a', right: true } });
  });

  test('is at its summary once all are answered', () => {
    const log = { three: [answer('a', 80)], one: [answer('c', 90)] };
    expect(flowOf(questions, log, 77).phase).toBe('summary');
  });
});

describe('what a quiz can be about', () => {
  const topics = topicsOf(['service-desk'], strings('en'));

  test('has names: modules, the criteria, and the practices with their point', () => {
    expect(topics.module).toEqual([{ of: 'service-desk', name: 'Running a service desk' }]);
    expect(topics.criterion).toHaveLength(12);
    expect(topics.criterion.at(-1)).toEqual({ of: '7.1', name: '7.1 Seven practices in depth' });
    expect(topics.practice[0]).toEqual({
      of: '6.1a',
      name: 'Information security management (6.1 a)',
    });
    expect(topics.practice.at(-1)).toEqual({
      of: '7.1g',
      name: 'Service level management (7.1 g)',
    });
  });

  test('says how many items there are and how many are new', () => {
    const log = { one: [answer('b', 1)] };
    expect(supplyOf(items, { kind: 'mixed' }, log)).toEqual({ all: 3, unseen: 2 });
    expect(supplyOf(items, { kind: 'missed' }, log)).toEqual({ all: 1, unseen: 0 });
  });
});
