import { describe, expect, it } from 'vitest';
import { contourEuros, nameLines, pack, TOKEN } from '~/components/desk/floor-layout';
import { tallLayout } from '~/components/desk/floor-tall';
import { wideLayout } from '~/components/desk/floor-wide';
import { placeTickets } from '~/components/desk/place-tickets';
import { linePrices } from '~/components/desk/prices';
import firstMonday from '~/content/scenarios/first-monday.json';
import { scenarioSchema } from '~/schemas/scenario';
import { advance, CHANNELS, createDesk, deskView } from '~/sim/desk';
import { tickAt } from '~/base/ticks';

const { model } = scenarioSchema.parse(firstMonday);

function floorAt(hour: number, people = 3) {
  const desk = createDesk(model, { ...model.start, peopleAtReception: people }, 1898, 0);
  advance(desk, tickAt(0, hour));
  return deskView(desk);
}

const facts = (view: ReturnType<typeof floorAt>) => ({
  teams: model.teams,
  channels: CHANNELS,
  agents: view.agents,
  euros: linePrices(model.prices),
});

const SIZES = [
  ['wide beside a story', wideLayout, 690, 450],
  ['wide', wideLayout, 744, 552],
  ['wide on a beamer', wideLayout, 1500, 800],
  ['tall', tallLayout, 390, 430],
  ['tall and narrow', tallLayout, 320, 400],
] as const;

describe('packing a line of tickets', () => {
  it.each([1, 5, 12, 40])('keeps %i apart and inside', (count) => {
    const box = { x: 10, y: 20, width: 80, height: 240 };
    const spots = pack(count, box);
    expect(spots).toHaveLength(count);
    for (const [at, spot] of spots.entries()) {
      const half = (TOKEN * spot.k) / 2;
      expect(spot.x - half).toBeGreaterThanOrEqual(box.x - 1e-9);
      expect(spot.x + half).toBeLessThanOrEqual(box.x + box.width + 1e-9);
      expect(spot.y + half).toBeLessThanOrEqual(box.y + box.height + 1e-9);
      for (const other of spots.slice(at + 1)) {
        const apart = Math.max(Math.abs(spot.x - other.x), Math.abs(spot.y - other.y));
        expect(apart).toBeGreaterThanOrEqual(TOKEN * spot.k - 1e-9);
      }
    }
  });
  it('makes them as small as a low box needs', () => {
    const [spot] = pack(2, { x: 0, y: 0, width: 100, height: 12 });
    expect(TOKEN * (spot?.k ?? NaN)).toBeLessThanOrEqual(12);
  });
  it('leaves out what does not fit at the smallest size', () => {
    expect(pack(500, { x: 0, y: 0, width: 60, height: 30 }).length).toBeLessThan(500);
  });
  it('starts at the side that it is told', () => {
    const box = { x: 0, y: 0, width: 100, height: 50 };
    expect(pack(1, box, 'left')[0]?.x).toBeLessThan(50);
    expect(pack(1, box, 'right')[0]?.x).toBeGreaterThan(50);
  });
});

describe('contour lines', () => {
  it.each([
    [2, 22, [10, 20]],
    [22, 84, [30, 40, 50, 60, 70, 80]],
    [84, 84, []],
    [10, 20, [20]],
  ])('from %i to %i euro', (from, until, lines) => {
    expect(contourEuros(from, until)).toEqual(lines);
  });
});

describe.each(SIZES)('the floor, %s', (_, layoutOf, width, height) => {
  const view = floorAt(11);
  const layout = layoutOf(facts(view), width, height);
  const { tickets, unseen } = placeTickets(view.tickets, layout);

  it('shows or counts every open ticket', () => {
    const left = [...unseen.values()].reduce((sum, count) => sum + count, 0);
    expect(view.openCount).toBeGreaterThan(15);
    expect(tickets.length + left).toBe(view.openCount);
  });
  it('keeps every ticket inside the picture', () => {
    for (const { x, y } of tickets) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(layout.homeY);
    }
  });
  it('gives every person a place inside their hut', () => {
    for (const agent of view.agents) {
      const hut = layout.huts.find((one) => one.team === agent.team);
      const spot = layout.people[agent.index];
      expect(spot?.x).toBeGreaterThan(hut?.x ?? Infinity);
      expect(spot?.x).toBeLessThan((hut?.x ?? 0) + (hut?.width ?? 0));
      expect(spot?.y).toBeGreaterThan(hut?.y ?? Infinity);
      expect(spot?.y).toBeLessThan((hut?.y ?? 0) + (hut?.height ?? 0));
    }
  });
  it('has room for ten at reception', () => {
    const crowd = floorAt(11, 10);
    const { people, huts } = layoutOf(facts(crowd), width, height);
    const hut = huts.find((one) => one.line === 1);
    const staff = crowd.agents.filter((agent) => agent.line === 1);
    expect(staff).toHaveLength(10);
    for (const { index } of staff) {
      expect(people[index]?.y).toBeLessThan((hut?.y ?? 0) + (hut?.height ?? 0));
    }
  });
});

describe.each(SIZES)('a desk with more of everything, %s', (_, layoutOf, width, height) => {
  const view = floorAt(11);
  const reception = model.teams.filter(({ line }) => line === 1);
  const more = (line: 2 | 3, count: number) =>
    Array.from({ length: count }, (_, nth) => ({ id: `${line}-${nth}`, line, areas: [] }));
  const agents = [
    ...view.agents.filter(({ line }) => line === 1),
    ...[...more(2, 8), ...more(3, 4)].map(({ id, line }) => ({ team: id, line })),
  ].map((agent, index) => ({ ...agent, index }));
  const layout = layoutOf(
    {
      teams: [...reception, ...more(2, 8), ...more(3, 4)],
      channels: CHANNELS,
      agents,
      euros: linePrices(model.prices),
    },
    width,
    height,
  );

  it('keeps its huts apart and inside', () => {
    for (const [at, hut] of layout.huts.entries()) {
      expect(hut.x).toBeGreaterThanOrEqual(0);
      expect(hut.x + hut.width).toBeLessThanOrEqual(width);
      expect(hut.y + hut.height).toBeLessThanOrEqual(layout.homeY);
      for (const other of layout.huts.slice(at + 1)) {
        const apart =
          hut.x + hut.width <= other.x ||
          other.x + other.width <= hut.x ||
          hut.y + hut.height <= other.y ||
          other.y + other.height <= hut.y;
        expect(apart, `${hut.team} and ${other.team}`).toBe(true);
      }
    }
  });
  it('has room for a waiting ticket in every line', () => {
    for (const { queue } of layout.huts) expect(pack(1, queue)).toHaveLength(1);
    expect(Math.min(...layout.huts.map(({ queue }) => queue.width))).toBeGreaterThan(8);
  });
  it('has all six gates above what goes home', () => {
    expect(layout.gates).toHaveLength(6);
    for (const { y } of layout.gates) expect(y).toBeLessThan(layout.homeY - 10);
  });
  it('has no trail begin under the name of its channel', () => {
    const name = layout.crowded ? 70 : 13;
    if (layout.tall) return;
    for (const { x, out } of layout.gates) expect(out - x).toBeGreaterThanOrEqual(name);
  });
});

it('several chats of one person stand side by side', () => {
  const view = floorAt(11);
  const layout = wideLayout(facts(view), 744, 552);
  const [first, ...others] = view.tickets;
  const [, second] = others;
  if (!first || !second) throw new Error('the floor is empty');
  const place = { at: 'in-hand', team: 'reception', agent: 0 } as const;
  const { tickets } = placeTickets(
    [first, second].map((ticket) => ({ ...ticket, place })),
    layout,
  );
  const [left, right] = tickets.map(({ x, k }) => ({ x, half: (TOKEN * k) / 2 }));
  expect(right!.x - left!.x).toBeGreaterThanOrEqual(left!.half + right!.half - 1e-9);
});

it.each([
  ['Booking software', 73, ['Booking', 'software']],
  ['Netwerk\u00adpartner', 149, ['Netwerkpartner']],
  ['Netwerk\u00adpartner', 73, ['Netwerk-', 'partner']],
])('%s in a room of %d stands on lines of its own', (name, room, lines) =>
  expect(nameLines(name, room)).toEqual(lines),
);
