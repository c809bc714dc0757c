import { describe, expect, it } from 'vitest';
import { runDesk } from '~/sim/desk';
import type { DeskPolicy, Scenario, TicketRecord } from '~/sim/desk';
import { replicate } from '~/sim/engine';
import { cobham, erlangA, mmc, preemptiveResume } from '~/sim/queue';
import { textbookDesk } from '../sim/desk/fixtures';
import { REPLICATIONS, expectTheory, mean } from './gate';

const SEED = 4_1990;

/** The desk starts empty and ends empty: what comes in its first tenth and last twentieth is left out. */
function steadyTickets(
  scenario: Scenario,
  policy: DeskPolicy,
): readonly (readonly TicketRecord[])[] {
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

describe('people with several chats open, as M/M/c', () => {
  it.each([
    [5, 2, 8, 42],
    [1, 3, 2, 60],
  ])(
    '%d people with %d each, %d chats an hour: mean wait',
    (people, chatsAtOnce, perHour, days) => {
      const plain = textbookDesk(people, [perHour], days);
      const scenario: Scenario = { ...plain, channels: { chat: { share: 1 } } };
      const runs = steadyTickets(scenario, { ...scenario.start, chatsAtOnce });
      const waits = runs.map((tickets) => mean(tickets.map(waitHours)));
      const expected = mmc(people * chatsAtOnce, perHour, 1).wait;
      expectTheory(`desk of ${people} with ${chatsAtOnce} chats each, wait`, waits, expected);
    },
  );
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

/** Time that a ticket spends out of hands: with one stop or with many. */
const idleHours = ({ arrivedTick, settledTick, workMinutes }: TicketRecord) =>
  ((settledTick ?? NaN) - arrivedTick) / 3600 - workMinutes / 60;

/** Three classes at a load of two thirds; the textbook's hour is three of the desk's, for work takes one. */
describe('the desk with interruption', () => {
  const perHour = [0.2 / 3, 0.6 / 3, 1.2 / 3];
  const scenario = textbookDesk(1, perHour, 280);
  const classWaits = (policy: DeskPolicy) => {
    const runs = steadyTickets(scenario, policy);
    const of = (name?: string) =>
      runs.map(
        (tickets) => mean(tickets.filter((t) => !name || t.kind === name).map(idleHours)) / 3,
      );
    return { one: of('class-1'), two: of('class-2'), three: of('class-3'), all: of() };
  };
  const [first, second, third] = preemptiveResume([0.2, 0.6, 1.2], 3);
  const fifo = mmc(1, 2, 3).wait;

  it('for any higher priority', () => {
    const waits = classWaits({ ...scenario.start, interruption: 'for-higher' });
    expectTheory('desk interruption class-1 wait', waits.one, first ?? NaN);
    expectTheory('desk interruption class-2 wait', waits.two, second ?? NaN);
    expectTheory('desk interruption class-3 wait', waits.three, third ?? NaN);
    expectTheory('desk interruption all wait', waits.all, fifo);
  });

  it('for the first priority only: the first as before, the mean where it was', () => {
    const waits = classWaits({ ...scenario.start, interruption: 'for-p1' });
    expectTheory('desk interruption for P1, class-1 wait', waits.one, first ?? NaN);
    expectTheory('desk interruption for P1, all wait', waits.all, fifo);
  });
});

/**
 * Two kinds: one that reception settles and that may come back once, one that climbs. Every station is
 * exponential and routes do not depend on time, so each line stands as if alone in its flow (Kelly 1975).
 */
describe('the desk as a network of three lines with returns', () => {
  const plain = textbookDesk(5, [5, 5], 42);
  const mean20 = { shape: 'exponential', meanMinutes: 20 } as const;
  const work = {
    reception: mean20,
    area: { shape: 'exponential', meanMinutes: 40 } as const,
    specialist: { shape: 'exponential', meanMinutes: 75 } as const,
  };
  const scenario: Scenario = {
    ...plain,
    kinds: plain.kinds.map((kind, index) => ({
      ...kind,
      work,
      ...(index === 0
        ? { comesBackShare: 0.2 }
        : { knownAtReception: 0.4, knownAtArea: 0.88, comesBackShare: 0 }),
    })),
    teams: plain.teams.map((team) => ({
      ...team,
      people: team.line === 2 ? 4 : team.line === 3 ? 2 : team.people,
      names: Array.from({ length: 10 }, () => 'Mila'),
    })),
    rules: {
      ...plain.rules,
      handOverMinutes: 0,
      wrongTeamShare: 0,
      areaHandOnAfterMinutes: 1_000_000,
      comeBackAfter: { shape: 'exponential', meanMinutes: 300 },
    },
  };
  // 10 an hour, a fifth of the settled half back once; 60 % of the other half climbs, a fifth of that again.
  const forms = [mmc(5, 11, 3), mmc(4, 3, 1.5), mmc(2, 0.6, 0.8)];
  const end = scenario.days * 86_400;
  const runs = replicate(0, REPLICATIONS, (n) =>
    runDesk(scenario, scenario.start, SEED, n).spells.filter(
      ({ kind, fromTick }) =>
        kind === 'in-line' && fromTick > end / 10 && fromTick < (end * 19) / 20,
    ),
  );

  it.each([1, 2, 3])('line %d: mean wait', (line) => {
    const waits = runs.map((spells) =>
      mean(
        spells
          .filter((spell) => spell.line === line)
          .map((spell) => ((spell.untilTick ?? NaN) - spell.fromTick) / 3600),
      ),
    );
    expectTheory(`desk network line ${line} wait`, waits, forms[line - 1]?.wait ?? NaN);
  });
});

describe('laws of the desk', () => {
  it('a priority moves waiting and leaves its mean on the very same tickets, within half a percent', () => {
    const scenario = textbookDesk(5, [0.2, 0.8, 3], 56);
    const waitUnder = (policy: DeskPolicy) =>
      mean(steadyTickets(scenario, policy).map((tickets) => mean(tickets.map(waitHours))));
    const byPriority = waitUnder({ ...scenario.start, order: 'by-priority' });
    expect(Math.abs(byPriority / waitUnder(scenario.start) - 1)).toBeLessThan(0.005);
  });
});
