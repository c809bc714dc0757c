import { describe, expect, it } from 'vitest';
import { createFormat } from '~/components/desk/format';
import { lakeWords } from '~/components/desk/lake-words';
import { cellShare, cellsMoved, withCell } from '~/components/desk/matrix';
import { clockReason, storyNotes } from '~/components/desk/story-words';
import { pointWords, syllabusWords } from '~/components/desk/syllabus-words';
import { strings } from '~/components/shell/strings';
import { LEVELS } from '~/itsm';
import type { ClockPauses, SpellKind, TicketStory } from '~/sim/desk';
import { everything, scenario } from '../../sim/desk/fixtures';

const en = strings('en').lab;
const { story: t } = en;

describe('what marks a ticket', () => {
  const notes = (story: Partial<TicketStory>) =>
    storyNotes(story as TicketStory, t, createFormat('en', en));
  const ofChange = { source: 'planned' } as TicketStory['ofChange'];
  it.each<[string, Partial<TicketStory>, RegExp]>([
    ['a failed change', { ofChange }, /change that failed \(one that was asked for\)/],
    ['a complaint', { type: 'complaint', follows: 7 }, /complaint about ticket #7/],
    ['a ticket that had closed', { type: 'incident', follows: 7 }, /was ticket #7.* closed/],
    ['leading a major incident', { major: 'leads', cause: 'storm' }, /leads the major/],
    ['one of many', { cause: 'worn-pump' }, /same cause/],
    ['a call back', { calledBack: true }, /called back/],
    ['going up once', { escalations: 1 }, /once/],
    ['going up more often', { escalations: 3 }, /3 times/],
    ['a mark', { satisfaction: 3.5 }, /3\.5 out of 5/],
  ])('%s is one sentence', (_, story, sentence) => {
    expect(notes(story)).toEqual([expect.stringMatching(sentence)]);
  });
  it('is nothing for a plain ticket', () => {
    expect(notes({})).toEqual([]);
  });
});

describe('why a clock rests', () => {
  it.each<[SpellKind, boolean, ClockPauses, RegExp | undefined]>([
    [
      'with-guest',
      false,
      'for-guest',
      /^The guest has to answer\. .*rests: .*answers of the guest/,
    ],
    ['with-guest', true, 'never', /runs on: .*never rests/],
    ['with-partner', true, 'for-guest', /^The partner .*runs on: .*only for answers of the guest/],
    ['waits-for-change', false, 'for-others', /^The change .*rests: .*anybody else/],
    ['linked', true, 'for-others', /runs on: .*own work/],
    ['in-hand', true, 'for-guest', undefined],
  ])('%s, running %s, rule %s', (kind, deskClockRuns, rule, sentence) => {
    const said = clockReason({ kind, deskClockRuns }, rule, t);
    if (sentence) expect(said).toMatch(sentence);
    else expect(said).toBeUndefined();
  });
});

describe('the words of the lake', () => {
  it.each<[string, typeof scenario, ClockPauses, string, string]>([
    ['guests alone', scenario, 'for-guest', 'wait for the guest', 'their clocks paused'],
    ['guests, and no clock rests', scenario, 'never', 'wait for the guest', 'clocks run on'],
    ['others too', everything, 'for-guest', 'wait for others', 'some clocks paused'],
  ])('%s', (_, of, rule, wait, clocks) => {
    const waits = wait.replace('wait', 'waits');
    expect(lakeWords(of, rule, en)).toMatchObject({ wait, waits, clocks });
  });
});

describe('the matrix', () => {
  const { priorityMatrix: matrix, kinds } = scenario;
  it('changes one cell and counts it', () => {
    const next = withCell(matrix, 'low', 'high', 'p1');
    expect(next.low.high).toBe('p1');
    expect(cellsMoved(next, matrix)).toBe(1);
    expect(cellsMoved(matrix, matrix)).toBe(0);
  });
  it('shares out all tickets over its cells', () => {
    const shares = LEVELS.flatMap((i) => LEVELS.map((u) => cellShare(kinds, i, u)));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});

it.each([
  ['7.1f', 'In detail: service desk'],
  ['6.1a', 'Purpose of information security management'],
  ['6.2e', 'Key terms of the practices'],
  ['2.1', 'How the guiding principles are used'],
])('point %s of the syllabus is %s', (point, words) => {
  expect(pointWords(point, strings('en').syllabus)).toBe(words);
});
it('a point stands as people write it', () => {
  expect(syllabusWords(['7.1f'], strings('nl').syllabus)['7.1f']).toEqual({
    code: '7.1 f',
    words: 'In detail: servicedesk',
  });
});
