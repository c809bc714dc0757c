import { expect } from 'vitest';
import { tick, tickAt } from '~/base/ticks';
import {
  advance,
  copyDesk,
  createDesk,
  deskRun,
  deskView,
  measure,
  runDesk,
  stepEvent,
  summariesOf,
  ticketStory,
  worldsOf,
} from '~/sim/desk';
import type { DeskPolicy, DeskRun, Scenario } from '~/sim/desk';
import { serviceCalendar, serviceSecondsBetween } from '~/itsm';
import { replicate } from '~/sim/engine';
import { splitsWithoutATrace } from '../engine/replicate.laws';

const SEED = 1898;
type Law = (scenario: Scenario, policy: DeskPolicy) => void;

/** The same name is the same run; another seed or replication is another. */
export const sameNameSameRun: Law = (scenario, policy) => {
  const run = runDesk(scenario, policy, SEED, 3);
  expect(runDesk(scenario, policy, SEED, 3)).toEqual(run);
  expect(runDesk(scenario, policy, SEED, 4)).not.toEqual(run);
  expect(runDesk(scenario, policy, SEED + 1, 3)).not.toEqual(run);
};

/** However it is driven, event by event or in leaps, a desk lives the same week. */
export const stepsAndLeapsAgree: Law = (scenario, policy) => {
  const stepped = createDesk(scenario, policy, SEED, 0);
  while (!stepped.ended && stepped.tick < tickAt(3)) stepEvent(stepped);
  const leapt = createDesk(scenario, policy, SEED, 0);
  for (let hour = 1; leapt.tick < stepped.tick; hour += 1) {
    advance(leapt, tick(Math.min(hour * 3600, stepped.tick)));
  }
  expect(deskRun(leapt)).toEqual(deskRun(stepped));
  expect(deskView(leapt)).toEqual(deskView(stepped));
};

/** A copy goes its own way; the original, asked later, has not moved, and both end alike. */
export const copiesDoNotTouchEachOther: Law = (scenario, policy) => {
  const original = createDesk(scenario, policy, SEED, 1);
  advance(original, tickAt(0, 11));
  const before = deskRun(original);
  const copy = copyDesk(original);
  advance(copy, tickAt(4));
  expect(deskRun(original)).toEqual(before);
  advance(original, tickAt(4));
  expect(deskRun(original)).toEqual(deskRun(copy));
  while (stepEvent(copy)) continue;
  expect(deskRun(copy)).toEqual(runDesk(scenario, policy, SEED, 1));
};

/** The tickets and what they bring are the same whatever is chosen, but for what the desk itself begets. */
export const choicesLeaveTheTicketsAlone: Law = (scenario, policy) => {
  const brought = (run: DeskRun) =>
    run.tickets
      .filter(({ follows, ofChange }) => follows === undefined && ofChange === undefined)
      .map(({ id, kind, channel, impact, urgency, priority, arrivedTick }) => ({
        id,
        kind,
        channel,
        impact,
        urgency,
        priority,
        arrivedTick,
      }));
  expect(brought(runDesk(scenario, policy, SEED, 0))).toEqual(
    brought(
      runDesk(scenario, { ...scenario.start, priorityMatrix: policy.priorityMatrix }, SEED, 0),
    ),
  );
};

/** Every ticket is settled or given up in the end, and its spells fill its life without a gap. */
export const workIsConserved: Law = (scenario, policy) => {
  const run = runDesk(scenario, policy, SEED, 2);
  const spells = Map.groupBy(run.spells, (spell) => spell.ticket);
  for (const ticket of run.tickets) {
    if (ticket.prevented) continue;
    const ends = [ticket.settledTick, ticket.gaveUpTick].filter((end) => end !== undefined);
    expect(ends).toHaveLength(1);
    // Who has been helped once never gives up.
    if (ticket.gaveUpTick !== undefined) expect(ticket.respondedTick).toBeUndefined();
    let at: number = ticket.arrivedTick;
    let inHand = 0;
    for (const spell of spells.get(ticket.id) ?? []) {
      expect(spell.fromTick).toBe(at);
      at = spell.untilTick ?? NaN;
      if (spell.kind === 'in-hand') inHand += at - spell.fromTick;
    }
    expect(at).toBe(ends[0]);
    expect(ticket.workMinutes).toBe(inHand / 60);
  }
};

/**
 * Nobody has two tickets in hand, but for chats where that is chosen; and where all know all, nobody on
 * duty with empty hands leaves anybody waiting.
 */
export const handsHoldOneTicket: Law = (scenario, policy) => {
  const state = createDesk(scenario, policy, SEED, 5);
  let looks = 0;
  while (looks < 4000 && stepEvent(state)) {
    looks += 1;
    if (looks % 7 !== 0) continue;
    const view = deskView(state);
    const held = view.tickets.flatMap((t) => (t.place.at === 'in-hand' ? [t.place.agent] : []));
    expect(held).toHaveLength(view.agents.reduce((sum, agent) => sum + agent.tickets.length, 0));
    for (const agent of view.agents) {
      const tickets = agent.tickets.map((id) => view.tickets.find((ticket) => ticket.id === id));
      for (const ticket of tickets) expect(ticket?.place).toMatchObject({ agent: agent.index });
      if (tickets.length > 1) {
        expect(tickets.length).toBeLessThanOrEqual(policy.chatsAtOnce ?? 1);
        expect(tickets.map((ticket) => ticket?.channel)).toEqual(tickets.map(() => 'chat'));
      }
      const team = view.teams.find((t) => t.id === agent.team);
      const skills = scenario.teams.find((t) => t.id === agent.team)?.skills;
      if (agent.duty === 'on' && tickets.length === 0 && !skills) expect(team?.waiting).toBe(0);
    }
    expect(view.openCount).toBe(view.tickets.length);
  }
};

/** L = lambda W to 1e-9 on a window that starts and ends empty: heads counted over time against rows. */
export const littlesLawCloses: Law = (scenario, policy) => {
  const run = runDesk(scenario, policy, SEED, 7);
  const changes = run.spells
    .filter((spell) => spell.kind !== 'thought-settled')
    .flatMap((spell) => [
      { at: spell.fromTick as number, by: 1 },
      { at: (spell.untilTick ?? NaN) as number, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  let present = 0;
  let since = 0;
  let area = 0;
  for (const { at, by } of changes) {
    area += present * (at - since);
    since = at;
    present += by;
  }
  const pauses = run.spells.filter((spell) => spell.kind === 'thought-settled');
  const tickets = run.tickets.filter((ticket) => !ticket.prevented);
  const stays =
    tickets.reduce((sum, t) => sum + ((t.settledTick ?? t.gaveUpTick ?? NaN) - t.arrivedTick), 0) -
    pauses.reduce((sum, spell) => sum + ((spell.untilTick ?? NaN) - spell.fromTick), 0);
  expect(present).toBe(0);
  const average = area / since;
  const littles = (tickets.length / since) * (stays / tickets.length);
  expect(Math.abs(average - littles) / average).toBeLessThan(1e-9);
};

/** The desk's clock kept along the way is the clock read off the spells afterwards. */
export const clocksAgree: Law = (scenario, policy) => {
  const state = createDesk(scenario, policy, SEED, 6);
  advance(state, tickAt(2, 15));
  const run = deskRun(state);
  for (const ticket of run.tickets) {
    if (ticket.prevented) continue;
    const story = ticketStory(state, ticket.id);
    expect(story?.deskMinutes).toBe(ticket.deskMinutes);
    expect(story?.costEuros).toBe(ticket.costEuros);
    expect(story?.steps.at(-1)?.costSoFarEuros).toBe(ticket.costEuros);
    const counted =
      (story?.deskMinutes ?? NaN) + (story?.pausedMinutes ?? NaN) + (story?.closedMinutes ?? NaN);
    const until = ticket.firstSettledTick ?? ticket.gaveUpTick ?? state.tick;
    expect(counted).toBeCloseTo((until - ticket.arrivedTick) / 60, 9);
  }
};

/** The clock that decides on time never runs faster than the desk is open. */
export const deskClockKeepsServiceHours: Law = (scenario, policy) => {
  const calendar = serviceCalendar(scenario.serviceHours);
  for (const ticket of runDesk(scenario, policy, SEED, 8).tickets) {
    const until = ticket.firstSettledTick ?? ticket.gaveUpTick;
    if (until === undefined) continue;
    const open = serviceSecondsBetween(calendar, ticket.arrivedTick, until) / 60;
    expect(ticket.deskMinutes).toBeLessThanOrEqual(open);
  }
};

/** 12 replications give the same bytes in one batch, two or four. */
export const splitsLeaveNoTrace: Law = (scenario, policy) => {
  splitsWithoutATrace(
    (replication) => measure(runDesk(scenario, policy, SEED, replication), scenario),
    12,
  );
  expect(replicate(0, 2, (n) => runDesk(scenario, policy, SEED, n).tickets.length)).toHaveLength(2);
};

/** Runs that follow each other use the same tables; none leaves anything in another, or in what was told of one. */
export const spentTablesLeaveNoTrace: Law = (scenario, policy) => {
  const alone = (replication: number) => summariesOf(scenario, policy, SEED)(replication);
  const summarise = summariesOf(scenario, policy, SEED);
  const order = [2, 5, 2, 0];
  expect(order.map((replication) => summarise(replication))).toEqual(order.map(alone));
};

/** Worlds that another policy has lived in before are the worlds of everybody. */
export const worldsAreAsTheyWere: Law = (scenario, policy) => {
  const worlds = worldsOf(scenario, SEED, 2);
  const order = [1, 0, 2];
  const under = (choice: DeskPolicy) => order.map(summariesOf(scenario, choice, SEED, worlds));
  const before = under(scenario.start);
  expect(under(policy)).toEqual(order.map(summariesOf(scenario, policy, SEED)));
  expect(under(scenario.start)).toEqual(before);
};
