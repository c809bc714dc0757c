import { describe, expect, it } from 'vitest';
import { tickAt } from '~/base/ticks';
import { advance, createDesk, deskRun, stepEvent, ticketStory } from '~/sim/desk';
import { scenario } from './fixtures';

const ended = createDesk(scenario, scenario.start, 1898, 0);
while (stepEvent(ended)) continue;
const { tickets } = deskRun(ended);
const storyOf = (id: number | undefined) => ticketStory(ended, id ?? -1);

describe('the story of a ticket', () => {
  it('begins when it arrives, leaves no gap, and ends when it is settled', () => {
    for (const { id, arrivedTick, settledTick, gaveUpTick } of tickets) {
      const steps = storyOf(id)?.steps ?? [];
      expect(steps[0]?.fromTick).toBe(arrivedTick);
      expect(steps.at(-1)?.untilTick).toBe(settledTick ?? gaveUpTick);
      steps.slice(1).forEach((step, n) => expect(step.fromTick).toBe(steps[n]?.untilTick));
    }
  });

  it('climbs in euros only where somebody new has it in hand', () => {
    for (const { id } of tickets) {
      const steps = storyOf(id)?.steps ?? [];
      steps.slice(1).forEach((step, n) => {
        const rise = step.costSoFarEuros - (steps[n]?.costSoFarEuros ?? NaN);
        if (step.kind === 'in-hand') expect(rise).toBeGreaterThanOrEqual(0);
        else expect(rise).toBe(0);
      });
    }
  });

  it('costs at the cheapest what the first line able to settle it costs', () => {
    const seen = new Set(tickets.map(({ id }) => storyOf(id)?.cheapestEuros));
    expect([...seen].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual([22, 84, 188]);
  });

  it('of one settled by specialists passes all lines', () => {
    const story = storyOf(
      tickets.find((t) => t.settledByLine === 3 && !t.pingPong && !t.cameBack)?.id,
    );
    const hands =
      story?.steps.filter((step) => step.kind === 'in-hand').map((step) => step.line) ?? [];
    expect([...new Set(hands)]).toEqual([1, 2, 3]);
    expect(story?.costEuros).toBe(188);
  });

  it('of one that waited for the guest shows what the desk does not count', () => {
    const waited = tickets.filter((t) =>
      storyOf(t.id)?.steps.some((step) => step.kind === 'with-guest'),
    );
    expect(waited.length).toBeGreaterThan(50);
    for (const { id } of waited) {
      const story = storyOf(id);
      const step = story?.steps.find((s) => s.kind === 'with-guest');
      expect(step?.deskClockRuns).toBe(false);
      expect(story?.deskMinutes).toBeLessThanOrEqual(
        (story?.guestMinutes ?? 0) - (step?.minutes ?? 0) + 1e-9,
      );
    }
  });

  it('names who had it in hand', () => {
    const names = new Set(scenario.teams.flatMap((team) => team.names));
    for (const { id } of tickets.slice(0, 200)) {
      for (const step of storyOf(id)?.steps ?? []) {
        expect(step.agent !== undefined).toBe(step.kind === 'in-hand');
        if (step.agent) expect(names.has(step.agent)).toBe(true);
      }
    }
  });

  it('goes on while the ticket is open', () => {
    const desk = createDesk(scenario, scenario.start, 1898, 0);
    advance(desk, tickAt(0, 10, 30));
    const open = deskRun(desk).tickets.find(
      (t) => t.settledTick === undefined && t.gaveUpTick === undefined,
    );
    const last = ticketStory(desk, open?.id ?? -1)?.steps.at(-1);
    expect(last?.ongoing).toBe(true);
    expect(last?.untilTick).toBe(desk.tick);
  });

  it.each([-1, 0.5, NaN, 1_000_000])('is absent for ticket %d, which never came', (id) => {
    expect(ticketStory(ended, id)).toBeUndefined();
  });
});
