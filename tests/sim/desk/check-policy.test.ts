import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESK_KINDS, checkPolicy, leverRanges, presetPolicy } from '~/sim/desk';
import type { NumberLever } from '~/sim/desk';
import { scenario } from './fixtures';

const issuesOf = (raw: unknown) => {
  const checked = checkPolicy(scenario, raw);
  return checked.ok ? [] : checked.issues;
};

describe('choices from outside', () => {
  it('fill up with what the scenario starts with', () => {
    expect(checkPolicy(scenario, { peopleAtReception: 5 })).toEqual({
      ok: true,
      policy: { ...scenario.start, peopleAtReception: 5 },
    });
  });

  it.each([
    ['peopleAtReception', 0, 'too-low', '0 is too low: choose from 1 to 10.'],
    ['peopleAtReception', 11, 'too-high', '11 is too high: choose from 1 to 10.'],
    ['peopleAtReception', 2.5, 'not-a-step', 'Choose a whole number, from 1 to 10.'],
    ['peopleAtReception', '3', 'not-a-number', 'This must be a number from 1 to 10.'],
    ['trainingHours', 0.25, 'not-a-step', 'Choose a step of 0.5, from 0 to 6.'],
    ['trainingHours', NaN, 'not-a-number', 'This must be a number from 0 to 6.'],
    ['kindsTriedAtReception', 10, 'too-high', '10 is too high: choose from 0 to 9.'],
    ['selfHelpKinds', 6, 'too-high', '6 is too high: choose from 0 to 5.'],
    ['order', 'loudest', 'not-a-choice', 'Choose one of: first-come, by-priority, by-due-time.'],
    ['singlePointOfContact', 'yes', 'not-a-choice', 'Choose one of: true, false.'],
    ['interruption', 'always', 'not-a-choice', 'Choose one of: never, for-p1, for-higher.'],
    ['hierarchicEscalation', 1, 'not-a-choice', 'Choose one of: true, false.'],
    ['problemHours', 41, 'too-high', '41 is too high: choose from 0 to 40.'],
    ['assessmentHours', 0.2, 'not-a-step', 'Choose a step of 0.5, from 0 to 8.'],
    ['coffee', 3, 'unknown', 'There is no lever called coffee.'],
    ['constructor', 3, 'unknown', 'There is no lever called constructor.'],
  ])('%s %j is refused: %s', (field, given, code, message) => {
    expect(issuesOf({ [field]: given })).toMatchObject([{ field, given, code, message }]);
  });

  it('may hold what no panel offers', () => {
    const extra = {
      interruption: 'for-p1',
      hierarchicEscalation: true,
      problemHours: 6,
      assessmentHours: 1.5,
    };
    expect(checkPolicy(scenario, extra)).toEqual({
      ok: true,
      policy: { ...scenario.start, ...extra },
    });
  });

  it('are refused whole when they are no choices', () => {
    for (const raw of [null, undefined, 3, 'x', []]) {
      expect(issuesOf(raw).map((issue) => issue.code)).toEqual(['not-choices']);
    }
  });

  it('name every field that is wrong at once', () => {
    expect(issuesOf({ peopleAtReception: 0, order: 1, x: 1 }).map((issue) => issue.field)).toEqual([
      'peopleAtReception',
      'order',
      'x',
    ]);
  });

  it('never throw and never pass anything out of range, whatever is sent', () => {
    const ranges = leverRanges(scenario);
    const field = fc.constantFrom(...Object.keys(scenario.start), '__proto__');
    fc.assert(
      fc.property(fc.dictionary(field, fc.anything()), (raw) => {
        const checked = checkPolicy(scenario, raw);
        if (!checked.ok) {
          expect(checked.issues.length).toBeGreaterThan(0);
          return;
        }
        for (const lever of Object.keys(ranges) as NumberLever[]) {
          expect(checked.policy[lever]).toBeGreaterThanOrEqual(ranges[lever].min);
          expect(checked.policy[lever]).toBeLessThanOrEqual(ranges[lever].max);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('the kinds of desk', () => {
  it.each(DESK_KINDS)('%s is a policy of the same levers', (kind) => {
    const policy = presetPolicy(scenario, kind);
    expect(checkPolicy(scenario, policy)).toEqual({ ok: true, policy });
  });

  it('try more, take longer and learn more from one to the next', () => {
    const presets = DESK_KINDS.map((kind) => presetPolicy(scenario, kind));
    for (const lever of ['kindsTriedAtReception', 'handOnAfterMinutes', 'notesPerWeek'] as const) {
      const values = presets.map((policy) => policy[lever]);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });
});

it('the scenario starts inside its own ranges', () => {
  expect(checkPolicy(scenario, scenario.start)).toEqual({ ok: true, policy: scenario.start });
});
