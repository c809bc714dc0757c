import { describe, expect, it } from 'vitest';
import { runDesk } from '~/sim/desk';
import type { DeskPolicy, DeskRun, Scenario } from '~/sim/desk';
import { everything } from './fixtures';

const SEED = 1898;
const reception = everything.teams.find((team) => team.line === 1);
const skillsOf = (agent = 0) => reception?.skills?.[agent % (reception.skills?.length ?? 1)] ?? [];

const runWith = (policy: Partial<DeskPolicy>, scenario: Scenario = everything): DeskRun =>
  runDesk(scenario, { ...scenario.start, ...policy }, SEED, 0);

const turnsAtReception = ({ spells }: DeskRun) =>
  spells.filter(({ kind, line }) => kind === 'in-hand' && line === 1);

describe('people at reception who know different things', () => {
  it('pass a ticket of an area they do not know to a colleague who does, as a hand-off', () => {
    const run = runWith({});
    const areas = new Map(run.tickets.map(({ id, area }) => [id, area]));
    const turns = turnsAtReception(run);
    const passed = turns.filter(({ outcome }) => outcome === 'missing-skill');
    expect(passed.length).toBeGreaterThan(100);
    for (const turn of passed) {
      expect(skillsOf(turn.agent)).not.toContain(areas.get(turn.ticket));
      const next = turns.find(
        ({ ticket, fromTick }) => ticket === turn.ticket && fromTick >= (turn.untilTick ?? 0),
      );
      expect(skillsOf(next?.agent)).toContain(areas.get(turn.ticket));
      expect(run.tickets.find(({ id }) => id === turn.ticket)?.handOffs).toBeGreaterThan(0);
    }
  });

  it('pass nothing when a ticket waits for whoever knows it', () => {
    const turns = turnsAtReception(runWith({ routeBySkill: true }));
    expect(turns.filter(({ outcome }) => outcome === 'missing-skill')).toEqual([]);
  });

  it.each([true, false])(
    'hand on to the area team what none of them knows (by skill: %s)',
    (by) => {
      const without = everything.teams.map((team) =>
        team.skills
          ? { ...team, skills: team.skills.map((areas) => areas.filter((area) => area !== 'wifi')) }
          : team,
      );
      const run = runWith({ routeBySkill: by }, { ...everything, teams: without });
      const wifi = new Set(run.tickets.filter(({ area }) => area === 'wifi').map(({ id }) => id));
      const missed = turnsAtReception(run).filter(
        ({ ticket, outcome }) => wifi.has(ticket) && outcome === 'missing-skill',
      );
      expect(missed).toEqual([]);
      expect(
        run.tickets.every((t) => t.settledTick !== undefined || t.gaveUpTick !== undefined),
      ).toBe(true);
    },
  );
});
