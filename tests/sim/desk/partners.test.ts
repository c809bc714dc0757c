import { describe, expect, it } from 'vitest';
import { tick } from '~/base/ticks';
import { serviceCalendar, serviceSecondsBetween } from '~/itsm';
import { deskReports, measure, runDesk } from '~/sim/desk';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { everything } from './fixtures';

/** Every third wifi ticket is beyond all lines, so that there is something to see. */
const remote: Scenario = {
  ...everything,
  kinds: everything.kinds.map((kind) =>
    kind.id === 'wifi-login'
      ? { ...kind, knownAtReception: 0.2, knownAtArea: 0.3, asksPartnerShare: 0.8 }
      : kind,
  ),
};
const runWith = (policy: Partial<DeskPolicy>) =>
  runDesk(remote, { ...remote.start, ...policy }, 5, 0);
const spellsWithPartner = (policy: Partial<DeskPolicy>) =>
  runWith(policy).spells.filter(({ kind }) => kind === 'with-partner');

describe('a partner', () => {
  const calendar = serviceCalendar(everything.partners![0]!.hours);

  it('answers in its own hours, on average as its contract is kept', () => {
    const spells = spellsWithPartner({});
    const minutes = spells.map(
      ({ fromTick, untilTick }) =>
        serviceSecondsBetween(calendar, fromTick, untilTick ?? tick(0)) / 60,
    );
    expect(minutes.length).toBeGreaterThan(40);
    const mean = minutes.reduce((sum, value) => sum + value, 0) / minutes.length;
    expect(Math.abs(mean / 900 - 1)).toBeLessThan(0.4);
  });

  it('answers the same tickets sooner under the fast contract, for more a week', () => {
    const basic = spellsWithPartner({});
    const fast = spellsWithPartner({ partnerContract: 'fast' });
    const total = (spells: typeof basic) =>
      spells.reduce((sum, { fromTick, untilTick = fromTick }) => sum + untilTick - fromTick, 0);
    expect(total(fast)).toBeLessThan(total(basic) / 2);
    expect(runWith({ partnerContract: 'fast' }).weeklyEuros - runWith({}).weeklyEuros).toBe(120);
  });

  it('costs its price once a ticket', () => {
    const run = runWith({});
    const asked = new Set(
      run.spells.filter(({ kind }) => kind === 'with-partner').map(({ ticket }) => ticket),
    );
    for (const { id, costEuros } of run.tickets) {
      expect(costEuros >= 600).toBe(asked.has(id));
    }
  });

  it.each([
    ['never', 'for-guest'],
    ['for-guest', 'for-others'],
  ] as const)(
    'the more waits the clock leaves out (%s, %s), the greener the agreement; the user sees no difference',
    (less, more) => {
      const before = runWith({ clockPauses: less });
      const after = runWith({ clockPauses: more });
      const report = (run: typeof before) => deskReports(run, remote).watermelon;
      expect(report(after).byAgreement.meanMinutes).toBeLessThan(
        report(before).byAgreement.meanMinutes ?? 0,
      );
      expect(report(after).byUser).toEqual(report(before).byUser);
      expect(measure(after, remote).onTimeByDeskShare).toBeGreaterThanOrEqual(
        measure(before, remote).onTimeByDeskShare ?? 1,
      );
    },
  );
});
