import { describe, expect, it } from 'vitest';
import { runDesk } from '~/sim/desk';
import type { DeskPolicy, DeskRun, SpellRecord } from '~/sim/desk';
import { scenario } from './fixtures';

const run = (interruption: DeskPolicy['interruption']) =>
  runDesk(scenario, { ...scenario.start, interruption }, 1898, 0);
const inHand = ({ spells }: DeskRun) => spells.filter((spell) => spell.kind === 'in-hand');
const laidAside = (of: DeskRun) => inHand(of).filter((spell) => spell.outcome === 'interrupted');

describe('interruption', () => {
  it('that is never allowed leaves the run as it was', () => {
    expect(run('never')).toEqual(run(undefined));
    expect(laidAside(run('never'))).toEqual([]);
  });

  it.each(['for-p1', 'for-higher'] as const)(
    '%s takes hands from lower priorities only',
    (rule) => {
      const result = run(rule);
      const priorityOf = ({ ticket }: SpellRecord) => result.tickets[ticket]?.priority ?? '';
      expect(laidAside(result).length).toBeGreaterThan(0);
      for (const aside of laidAside(result)) {
        const next = inHand(result)
          .slice(inHand(result).indexOf(aside) + 1)
          .find((spell) => spell.agent === aside.agent);
        expect(next?.fromTick).toBe(aside.untilTick);
        expect(next && priorityOf(next) < priorityOf(aside)).toBe(true);
        if (rule === 'for-p1') expect(next && priorityOf(next)).toBe('p1');
      }
    },
  );

  it('makes a P1 wait for nobody but another P1', () => {
    const result = run('for-p1');
    const p1 = result.tickets.filter(({ priority }) => priority === 'p1');
    const before = run('never').tickets.filter(({ priority }) => priority === 'p1');
    const wait = (rows: DeskRun['tickets']) =>
      rows.reduce((sum, { responseMinutes = 0 }) => sum + responseMinutes, 0) / rows.length;
    expect(wait(before)).toBeGreaterThan(1);
    expect(wait(p1)).toBeLessThan(wait(before) / 4);
  });

  it('adds no work: what was laid aside goes on where it was left', () => {
    const work = (of: DeskRun) =>
      new Map(
        of.tickets
          .filter((t) => t.handOffs === 0 && t.settledTick !== undefined)
          .map((t) => [t.id, t.workMinutes]),
      );
    const plain = work(run('never'));
    const interrupted = run('for-higher');
    const aside = new Set(laidAside(interrupted).map(({ ticket }) => ticket));
    const both = [...work(interrupted)].filter(([id]) => aside.has(id) && plain.has(id));
    expect(both.length).toBeGreaterThan(20);
    for (const [id, minutes] of both) expect(minutes).toBeCloseTo(plain.get(id) ?? NaN, 9);
  });
});
