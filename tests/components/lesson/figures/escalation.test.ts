import { describe, expect, test } from 'vitest';
import {
  blocked,
  decisions,
  holder,
  place,
  score,
  tagAt,
  WIDE,
  wrongWay,
  type Person,
  type Step,
} from '~/components/lesson/figures/escalation';

const person = (id: string, level: Person['level'], line: Person['line']): Person => ({
  id,
  name: id,
  role: '',
  level,
  line,
});
const people = [
  person('noor', 'n', 1),
  person('bram', 'n', 2),
  person('lars', 'n', 3),
  person('saskia', 'n+1', 1),
  person('joris', 'n+1', 2),
];
const step = (kind: Step['kind'], from: string, to: string, missing?: Step['missing']): Step => ({
  time: '',
  word: '',
  say: '',
  kind,
  from,
  to,
  missing,
});
const steps = [
  step('logged', '', 'noor'),
  step('functional', 'noor', 'bram', 'knowledge'),
  step('hierarchic', 'bram', 'joris', 'decision'),
  step('functional', 'bram', 'lars', 'knowledge'),
  step('resolved', 'lars', 'noor'),
];

describe('who has the ticket', () => {
  test('going up leaves the work where it was', () => {
    expect(steps.map(holder)).toEqual(['noor', 'bram', 'bram', 'lars', 'noor']);
  });

  test('on the ladder the tag hangs between the two levels', () => {
    const [, y] = tagAt(WIDE, people, steps[2]!);
    expect(y).toBeGreaterThan(WIDE.upper);
    expect(y).toBeLessThan(WIDE.lower);
  });

  test('in someone’s hands the tag is under them', () => {
    const [x] = place(WIDE, people[2]!);
    expect(tagAt(WIDE, people, steps[3]!)[0]).toBe(x - 34);
  });
});

describe('the way that leads nowhere', () => {
  test.each([
    [1, 'saskia'],
    [2, 'lars'],
    [3, 'joris'],
  ])('at step %i it leads to %s', (i, id) => {
    expect(wrongWay(people, steps[i]!)?.id).toBe(id);
  });

  test('a step without a decision has none', () => {
    expect(wrongWay(people, steps[4]!)).toBeUndefined();
  });
});

describe('a way that leads nowhere', () => {
  test('ends before it arrives, with a cross behind its end', () => {
    const up = blocked({ radius: 30 }, [0, 200], [0, 0]);
    expect(up.line).toBe('M0 164L0 76');
    expect(up.cross).toEqual([0, 66]);
  });
});

describe('the score', () => {
  test('counts the steps that were decided, not the ones watched', () => {
    expect(decisions(steps)).toBe(3);
    expect(score(steps, [undefined, 'knowledge', 'knowledge', undefined])).toEqual({
      right: 1,
      decided: 2,
    });
  });
});
