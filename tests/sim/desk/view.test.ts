import { describe, expect, it } from 'vitest';
import { dayOf, tick, tickAt } from '~/base/ticks';
import { CHANNELS, advance, createDesk, deskRun, deskView } from '~/sim/desk';
import { scenario } from './fixtures';

const at = (day: number, hour: number, minute = 0) => {
  const state = createDesk(scenario, scenario.start, 1898, 0);
  advance(state, tickAt(day, hour, minute));
  return state;
};

describe('the floor on Monday at half past ten', () => {
  const state = at(0, 10, 30);
  const view = deskView(state);

  it('has everybody who belongs there', () => {
    const reception = view.agents.filter((agent) => agent.team === 'reception');
    expect(reception.map((agent) => [agent.name, agent.duty])).toEqual([
      ['Mila', 'on'],
      ['Sam', 'on'],
      ['Aya', 'on'],
    ]);
    expect(view.teams.map((team) => team.id)).toEqual(scenario.teams.map((team) => team.id));
  });

  it('counts the day as the records do', () => {
    const { tickets } = deskRun(state);
    const settled = tickets.filter((ticket) => ticket.settledTick !== undefined);
    expect(view.homeToday).toEqual(
      [0, 1, 2, 3].map((line) => settled.filter((t) => t.settledByLine === line).length),
    );
    expect(view.arrivedToday).toEqual(
      CHANNELS.map((c) => tickets.filter((t) => t.channel === c).length),
    );
    const gaveUp = tickets.filter((ticket) => ticket.gaveUpTick !== undefined).length;
    expect(view.gaveUpToday).toBe(gaveUp);
    expect(view.openCount).toBe(tickets.length - settled.length - gaveUp);
  });

  it('numbers each line from the front without a gap', () => {
    for (const team of view.teams) {
      const positions = view.tickets
        .flatMap((t) =>
          t.place.at === 'in-line' && t.place.team === team.id ? [t.place.position] : [],
        )
        .sort((a, b) => a - b);
      expect(positions).toEqual(Array.from({ length: team.waiting }, (_, n) => n));
    }
  });

  it('knows the longest wait at reception', () => {
    const since = view.tickets
      .filter((t) => t.place.at === 'in-line' && t.place.team === 'reception')
      .map((t) => t.sinceTick);
    expect(since.length).toBeGreaterThan(0);
    const longest = (view.tick - Math.min(...since)) / 60;
    expect(view.teams[0]?.longestWaitMinutes).toBe(longest);
  });

  it('flags a ticket by the share of its time that is used', () => {
    for (const ticket of view.tickets) {
      const expected = ticket.usedShare > 1 ? 'late' : ticket.usedShare >= 0.75 ? 'nearly' : 'no';
      expect(ticket.late).toBe(expected);
    }
  });
});

describe('the floor', () => {
  it('is dark at night, apart from the gate', () => {
    const onDuty = deskView(at(0, 21)).agents.filter((agent) => agent.duty === 'on');
    expect(new Set(onDuty.map((agent) => agent.team))).toEqual(new Set(['gate-and-security']));
  });

  it('shows every place that a ticket can be in, some time in the week', () => {
    const state = createDesk(scenario, scenario.start, 1898, 0);
    const places = new Set<string>();
    const duties = new Set<string>();
    for (let minute = 0; minute < 3 * 1440; minute += 5) {
      advance(state, tick(minute * 60));
      const view = deskView(state);
      for (const ticket of view.tickets) places.add(ticket.place.at);
      for (const agent of view.agents) duties.add(agent.duty);
    }
    expect([...places].sort()).toEqual([
      'handed-on',
      'in-hand',
      'in-line',
      'self-help',
      'with-guest',
    ]);
    expect([...duties].sort()).toEqual(['away', 'off', 'on']);
  });

  it('starts each day with nobody home', () => {
    const state = at(2, 0);
    expect(dayOf(state.tick)).toBe(2);
    expect(deskView(state).homeToday).toEqual([0, 0, 0, 0]);
    expect(deskView(at(1, 23, 59)).homeToday[1]).toBeGreaterThan(0);
  });
});
