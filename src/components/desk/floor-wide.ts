import type { Channel } from '~/sim/desk';
import { contourEuros, TOKEN, type FloorFacts, type FloorLayout, type Hut } from './floor-layout';

const NARROWEST = 640;
const COMFORT = 744;
/** Up to so many rows of teams or channels stand at the same distance. */
const MOST_ROOMY = 5;
/** A hut lower than this has its line beside its name, which takes so much. */
const LOW = 48;
const NAME = 84;
/** Where that leaves less than this for people and tickets, its name is a short one. */
const LEAST = 118;
const BRIEF_NAME = 62;
/** Gates closer than this have their names beside them, which take so much. */
const CROWDED = 42;
const GATE_X = 27;
const SIGN = 13;
const SIGN_AND_NAME = 84;

const lakePath = (x: number, scale: number) => {
  const y = (value: number) => (value * scale).toFixed(1);
  return (
    `M${x + 8} ${y(60)}C${x - 4} ${y(30)} ${x + 44} ${y(14)} ${x + 92} ${y(18)}` +
    `S${x + 190} ${y(4)} ${x + 248} ${y(14)} ${x + 336} ${y(28)} ${x + 320} ${y(66)} ` +
    `${x + 246} ${y(102)} ${x + 186} ${y(98)} ${x + 96} ${y(110)} ${x + 56} ${y(102)} ` +
    `${x + 16} ${y(90)} ${x + 8} ${y(60)}Z`
  );
};

/** The hill from left to right: channels, self-help, reception, area teams, specialists. */
export function wideLayout(facts: FloorFacts, width: number, height: number): FloorLayout {
  const spare = width - COMFORT;
  // 0 where everything stands as close as it may, 1 at the comfortable width and beyond.
  const ease = Math.min(1, Math.max(0, (width - NARROWEST) / (COMFORT - NARROWEST)));
  const between = (least: number, comfort: number) => least + (comfort - least) * ease;
  const grow = Math.max(0, spare);
  const short = height < 530;
  const top = short ? 112 : 132;
  const homeY = height - (short ? 82 : 94);
  const field = homeY - top - 34;

  const l0 = between(74, 86);
  const l1 = between(172, 190) + grow * 0.06;
  const hutX = between(238, 264) + grow * 0.18;
  const hutWidth = between(96, 108) + grow * 0.06;
  const c2 = hutX + hutWidth + 14 + grow * 0.04;
  const l2 = c2 + between(28, 32) + grow * 0.04;
  const w2 = between(142, 178) + grow * 0.3;
  const c3 = l2 + w2 + 6 + grow * 0.04;
  const l3 = c3 + between(29, 35) + grow * 0.04;
  const w3 = width - l3 - 9;

  const reception = facts.teams.find((team) => team.line === 1);
  const second = facts.teams.filter((team) => team.line === 2);
  const third = facts.teams.filter((team) => team.line === 3);
  const pitch = field / Math.max(MOST_ROOMY, second.length);
  const rowY = (index: number) => top + 24 + index * pitch;
  const crew = (team: string) => facts.agents.filter((agent) => agent.team === team);

  const huts: Hut[] = [];
  const people: { x: number; y: number; k: number; named: boolean }[] = [];

  if (reception) {
    const box = { x: hutX, y: top + 24, width: hutWidth, height: field - 14 };
    huts.push({
      team: reception.id,
      line: 1,
      ...box,
      queue: { x: l1 - 14, y: top + 58, width: hutX - l1 + 8, height: homeY - top - 104 },
    });
    const staff = crew(reception.id);
    const columns = staff.length > 3 ? 2 : 1;
    const rows = Math.max(1, Math.ceil(staff.length / columns));
    const rowHeight = Math.min(field * 0.3, (box.height - 6) / rows);
    const k = Math.min(1.05, rowHeight / 58);
    const first = box.y + (box.height - rows * rowHeight) / 2 + rowHeight * 0.34;
    staff.forEach((agent, index) => {
      people[agent.index] = {
        x: box.x + (box.width * ((index % columns) + 0.5)) / columns,
        y: first + Math.floor(index / columns) * rowHeight,
        k,
        named: rowHeight > 44,
      };
    });
  }
  second.forEach((team, index) => {
    const box = { x: l2, y: rowY(index), width: w2, height: pitch - 7 };
    const low = box.height < LOW;
    const whole = facts.nameWidth ?? NAME;
    const brief = low && w2 - whole < LEAST;
    const name = brief ? BRIEF_NAME : whole;
    const staff = crew(team.id);
    const gap = between(32, 38);
    const left = box.x + w2 - 22 - (staff.length - 1) * gap;
    huts.push({
      team: team.id,
      line: 2,
      ...box,
      area: team.areas.length === 1 ? team.areas[0] : undefined,
      brief,
      // Where rows are low, tickets wait beside the name instead of under it.
      queue: low
        ? {
            x: box.x + 5 + name,
            y: box.y + 3,
            width: left - 21 - box.x - name,
            height: box.height - 6,
          }
        : { x: box.x + 5, y: box.y + 24, width: left - 21 - box.x, height: box.height - 26 },
    });
    staff.forEach((agent, place) => {
      const k = Math.min(0.9, box.height / 56);
      people[agent.index] = {
        x: left + place * gap,
        y: box.y + box.height - 27 * k,
        k,
        named: false,
      };
    });
  });
  third.forEach((team, index) => {
    const tall = field / Math.max(3, third.length);
    const box = { x: l3, y: top + 24 + index * tall, width: w3, height: tall - 8 };
    const k = Math.min(0.9, box.height / 92);
    const staff = crew(team.id);
    huts.push({
      team: team.id,
      line: 3,
      ...box,
      queue: {
        x: box.x + 5,
        y: box.y + 38,
        width: w3 - 44,
        height: Math.max(TOKEN * 0.44, box.height - 40),
      },
    });
    staff.forEach((agent, place) => {
      people[agent.index] = {
        x: box.x + w3 - 20 - place * 32,
        y: box.y + box.height - 27 * k,
        k,
        named: false,
      };
    });
  });

  const lakeX = l1 + 66 + spare * 0.22;
  const squeeze = short ? 0.8 : 1;
  const boardX = GATE_X + SIGN_AND_NAME;
  const board = { x: boardX, y: top + 20, width: Math.min(56, l1 - 28 - boardX), height: 46 };
  const apart = field / Math.max(MOST_ROOMY, facts.channels.length);
  const crowded = apart < CROWDED;
  /** Behind the board no trail would be seen but that of who tries self-help first. */
  const outOf = (channel: Channel, x: number, y: number) => {
    if (!crowded) return x + SIGN;
    const behind = channel !== 'app' && y < board.y + board.height;
    return behind ? board.x + board.width : x + SIGN_AND_NAME;
  };
  const euros = facts.euros;
  const slope = (from: number, at: number, wide: number) => ({
    at,
    width: wide,
    euros: contourEuros(euros[from] ?? 0, euros[from + 1] ?? 0),
  });
  return {
    tall: false,
    width,
    height,
    slopes: [slope(0, l1 - 22, 12), slope(1, c2, 24), slope(2, c3, 28)],
    gates: facts.channels.map((channel, index) => {
      const [x, y] = [GATE_X, top + 20 + index * apart];
      return { channel, x, y, out: outOf(channel, x, y) };
    }),
    crowded,
    heads: [
      { line: 0, x: l0, y: top },
      { line: 1, x: l1, y: top },
      { line: 2, x: l2, y: top },
      { line: 3, x: l3, y: top },
    ],
    huts,
    board,
    lake: {
      x: lakeX,
      y: 8 * squeeze,
      width: 322,
      height: 102 * squeeze,
      path: lakePath(lakeX, squeeze),
      slots: { x: lakeX + 30, y: 50 * squeeze, width: 264, height: 46 * squeeze },
    },
    people,
    homeY,
    homes: [Math.max(114, l0 + 28), l1, l2, l3].map((x) => ({ x, y: homeY })),
  };
}
