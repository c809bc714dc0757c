import { describe, expect, it } from 'vitest';
import {
  LEVER_TABLE,
  leverGroups,
  leversOf,
  practicesOf,
  type Lever,
} from '~/components/desk/lever-table';
import { leverWhy, presetLevers } from '~/components/desk/levers';
import { strings } from '~/components/shell/strings';
import { LEVERS, type Scenario } from '~/sim/desk';
import { asHeld, LEVER_CHOICES, rangesOf, wholePolicy } from '~/stores/desk-lab-levers';
import { createDeskLab } from '~/stores/desk-lab';
import { everything, firstMonday, scenario } from '../../sim/desk/fixtures';

const names = (of: Scenario) => leversOf(of).map(({ lever }) => lever);

describe('the table of levers', () => {
  it('holds every choice of the desk once', () => {
    expect(LEVER_TABLE.map(({ lever }) => lever).toSorted()).toEqual([...LEVERS].sort());
  });

  it('gives each the control that its values ask for', () => {
    const whole = wholePolicy(everything.start, everything);
    const controlOf = (lever: Lever) => {
      if (lever in rangesOf(everything)) return 'slider';
      if (lever in LEVER_CHOICES) return 'choice';
      return typeof whole[lever] === 'boolean' ? 'switch' : 'matrix';
    };
    for (const { lever, control } of LEVER_TABLE) expect(control, lever).toBe(controlOf(lever));
  });

  it('says what each costs and gives, with every number filled in', () => {
    for (const lang of ['en', 'nl'] as const) {
      for (const { lever } of LEVER_TABLE) {
        expect(leverWhy(lever, everything, strings(lang).lab), lever).not.toMatch(/[{}]|NaN/);
      }
    }
  });
});

describe('the levers that mean something', () => {
  it('are all of them where the scenario has everything', () => {
    expect(names(everything)).toEqual(LEVER_TABLE.map(({ lever }) => lever));
  });

  it('leave out of the first Monday what it does not have', () => {
    const there = names(scenario);
    expect(there).toEqual(expect.arrayContaining([...firstMonday.mission.levers]));
    for (const lever of ['problemHours', 'partnerContract', 'chatsAtOnce', 'callBack'] as const)
      expect(there, lever).not.toContain(lever);
  });

  const without: readonly (readonly [Lever, Partial<Scenario>])[] = [
    ['singlePointOfContact', { rules: { ...everything.rules, directShare: 0 } }],
    ['routeBySkill', { teams: everything.teams.map(({ skills: _, ...team }) => team) }],
    ['callBack', { channels: { ...everything.channels, phone: { share: 0.2 } } }],
    ['chatsAtOnce', { channels: { ...everything.channels, chat: { share: 0 } } }],
    ['majorIncidentMode', { problems: { ...everything.problems!, causes: [] } }],
    ['closeAfterDays', { rules: { ...everything.rules, closeAfterDays: undefined } }],
    ['problemHours', { problems: undefined }],
    ['assessmentHours', { problems: undefined, changes: undefined }],
    ['lowRiskChange', { changes: undefined }],
    ['highRiskChange', { changes: undefined }],
    [
      'highRiskChange',
      {
        changes: { ...everything.changes!, planned: [] },
        kinds: everything.kinds.map(({ needsChange: _, ...kind }) => kind),
      },
    ],
    ['selfHelpKinds', { kinds: everything.kinds.map(({ selfHelp: _, ...kind }) => kind) }],
    ['automatedKinds', { kinds: everything.kinds.map(({ automation: _, ...kind }) => kind) }],
    ['partnerContract', { partners: [] }],
  ];
  it.each(without)('%s is not there without what it moves', (lever, change) => {
    expect(names({ ...everything, ...change })).not.toContain(lever);
  });

  it('stand by practice, without empty ones', () => {
    const groups = leverGroups(leversOf(scenario));
    expect(groups.map(({ practice }) => practice)).toEqual([
      'desk',
      'incident',
      'knowledge',
      'request',
      'level',
    ]);
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(names(scenario).length);
  });

  it('give a mission the practices of its own levers', () => {
    expect(practicesOf(everything, ['problemHours', 'clockPauses'])).toEqual(['problem', 'level']);
    expect(practicesOf(scenario, firstMonday.mission.levers)).toEqual([
      'desk',
      'incident',
      'knowledge',
      'request',
    ]);
  });
});

describe('a choice that a policy leaves out', () => {
  it('stands where the desk has it', () => {
    expect(wholePolicy(everything.start, everything)).toMatchObject({
      clockPauses: 'for-guest',
      chatsAtOnce: 1,
      closeAfterDays: 5,
      priorityMatrix: everything.priorityMatrix,
    });
  });
  it('is left out again once it is moved back', () => {
    expect(asHeld('callBack', true, everything)).toBe(true);
    expect(asHeld('callBack', false, everything)).toBeUndefined();
    expect(asHeld('priorityMatrix', structuredClone(everything.priorityMatrix), everything)).toBe(
      undefined,
    );
  });
  it('is kept where the start sets it', () => {
    const start = { ...everything.start, callBack: true };
    expect(asHeld('callBack', false, { ...everything, start })).toBe(false);
  });
  it('is no change in the lab when it comes back', () => {
    const lab = createDeskLab(everything, 1, everything.start);
    lab.setLever('clockPauses', 'never');
    expect(lab.policies.changed.get()).toEqual(['clockPauses']);
    lab.setLever('clockPauses', 'for-guest');
    expect(lab.policies.changed.get()).toEqual([]);
  });
  it('goes no further than there are kinds for a machine', () => {
    expect(rangesOf(everything).automatedKinds.max).toBe(1);
  });
});

it('a kind of desk moves the levers that tell the kinds apart', () => {
  const { presets } = createDeskLab(scenario, 1, scenario.start);
  expect([...presetLevers(presets)].sort()).toEqual([
    'handOnAfterMinutes',
    'kindsTriedAtReception',
    'notesPerWeek',
    'trainingHours',
    'triageMinutes',
  ]);
});
