import { describe, it } from 'vitest';
import { runDesk } from '~/sim/desk';
import type { Policy, Scenario, TicketRecord } from '~/sim/desk';
import { replicate } from '~/sim/engine';
import { cobham, erlangA, mmc } from '~/sim/queue';
import { textbookDesk } from '../sim/desk/fixtures';
import { REPLICATIONS, expectTheory, mean } from './gate';

const SEED = 4_1990;

/** The desk starts empty and ends empty: what comes in its first tenth and last twentieth is left out. */
function steadyTickets(scenario: Scenario, policy: Policy): readonly (readonly TicketRecord[])[] {
  const end = scenario.days * 86_400;
  return replicate(0, REPLICATIONS, (replication) =>
    runDesk(scenario, policy, SEED, replication).tickets.filter(
      ({ arrivedTick }) => arrivedTick > end / 10 && arrivedTick < (end * 19) / 20,
    ),
  );
}

/** Hours until taken in hand or given up; one unit of the textbook is an hour. */
const waitHours = ({ arrivedTick, respondedTick, gaveUpTick }: TicketRecord) =>
  ((respondedTick ?? gaveUpTick ?? NaN) - arrivedTick) / 3600;

describe('the desk as M/M/c', () => {
  it.each([
    [1, 0.5, 150],
    [3, 2, 60],
    [10, 8, 42],
  ])('%d people, %d tickets an hour: mean wait', (people, perHour, days) => {
    const scenario = textbookDesk(people, [perHour], days);
    const waits = steadyTickets(scenario, scenario.start).map((t) => mean(t.map(waitHours)));
    expectTheory(`desk M/M/${people} (${perHour}, 1) wait`, waits, mmc(people, perHour, 1).wait);
  });
});

describe('the desk by priority', () => {
  it.each([
    [5, [0.2, 0.8, 3], 56],
    [10, [0.4, 1.6, 6], 42],
  ])('%d people, classes %j: mean wait of each, and of all', (people, perHour, days) => {
    const scenario = textbookDesk(people, perHour, days);
    const runs = steadyTickets(scenario, { ...scenario.start, order: 'by-priority' });
    cobham(people, perHour, 1).forEach((expected, index) => {
      const name = `class-${index + 1}`;
      const waits = runs.map((tickets) =>
        mean(tickets.filter((ticket) => ticket.kind === name).map(waitHours)),
      );
      expectTheory(`desk priority c=${people} ${name} wait`, waits, expected);
    });
    const total = perHour.reduce((sum, rate) => sum + rate, 0);
    const all = runs.map((tickets) => mean(tickets.map(waitHours)));
    expectTheory(`desk priority c=${people} all wait`, all, mmc(people, total, 1).wait);
  });
});

describe('the desk with guests who give up', () => {
  it.each([
    [10, 10, 0.5, 42],
    [5, 6, 0.25, 56],
  ])('%d people, %d guests an hour, impatience %d', (people, perHour, impatience, days) => {
    const plain = textbookDesk(people, [perHour], days);
    const phone = { share: 1, patienceMeanMinutes: 60 / impatience };
    const scenario = { ...plain, channels: { ...plain.channels, phone } };
    const runs = steadyTickets(scenario, scenario.start);
    const expected = erlangA(people, perHour, 1, impatience);
    const name = `desk Erlang A (${people}, ${perHour}, ${impatience})`;
    expectTheory(
      `${name} wait`,
      runs.map((t) => mean(t.map(waitHours))),
      expected.wait,
    );
    expectTheory(
      `${name} gave up`,
      runs.map((t) => mean(t.map((ticket) => (ticket.gaveUpTick === undefined ? 0 : 1)))),
      expected.gaveUpShare,
    );
  });
});
