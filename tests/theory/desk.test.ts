import { expect, it } from 'vitest';
import type { DeskPolicy } from '~/sim/desk';
import { replicate } from '~/sim/engine';
import { REPLICATIONS, mean, steadyTickets, textbookDesk, waitHours } from '~/sim/proof';
import { holdToTheory } from './gate';

holdToTheory('desk');

it('a priority moves waiting and leaves its mean on the very same tickets, within half a percent', () => {
  const scenario = textbookDesk(5, [0.2, 0.8, 3], 56);
  const waitUnder = (policy: DeskPolicy) =>
    mean(
      replicate(0, REPLICATIONS, (n) => mean(steadyTickets(scenario, policy, n).map(waitHours))),
    );
  const byPriority = waitUnder({ ...scenario.start, order: 'by-priority' });
  expect(Math.abs(byPriority / waitUnder(scenario.start) - 1)).toBeLessThan(0.005);
});
