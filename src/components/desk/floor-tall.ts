import { contourEuros, type FloorFacts, type FloorLayout, type Hut } from './floor-layout';

/** So many area teams stand side by side; more of them in two rows. */
const MOST_ABREAST = 5;
/** Gates closer than this have no room for their names. */
const ABREAST = 70;

/** The hill upright, for a phone: gates at the foot, specialists at the top. */
export function tallLayout(facts: FloorFacts, width: number, height: number): FloorLayout {
  const scale = height / 444;
  const at = (y: number) => y * scale;
  const c3 = at(82);
  const l2 = at(100);
  const c2 = at(214);
  const l1 = at(232);
  const c1 = at(330);
  const l0 = at(338);
  // On a low hill the topmost name stands higher, clear of its huts.
  const topHead = Math.min(18, at(18));
  const crew = (team: string) => facts.agents.filter((agent) => agent.team === team);
  const reception = facts.teams.find((team) => team.line === 1);
  const second = facts.teams.filter((team) => team.line === 2);
  const third = facts.teams.filter((team) => team.line === 3);
  const huts: Hut[] = [];
  const people: { x: number; y: number; k: number; named: boolean }[] = [];

  third.forEach((team, index) => {
    const each = (width - 20 - 6 * (third.length - 1)) / third.length;
    const box = { x: 10 + index * (each + 6), y: at(27), width: each, height: at(51) };
    // In a low hut people stand smaller, clear of its name.
    const k = Math.min(0.66, (box.height - 17) / 43);
    huts.push({
      team: team.id,
      line: 3,
      ...box,
      queue: { x: box.x + 4, y: box.y + 19, width: each - 42, height: box.height - 21 },
    });
    crew(team.id).forEach((agent, place) => {
      people[agent.index] = {
        x: box.x + each - 18 - place * 26,
        y: box.y + box.height - 27 * k,
        k,
        named: false,
      };
    });
  });
  const rows = Math.max(1, Math.ceil(second.length / MOST_ABREAST));
  const abreast = Math.ceil(second.length / rows);
  second.forEach((team, index) => {
    const each = (width - 20 - 5 * (abreast - 1)) / abreast;
    const deep = (at(84) - 5 * (rows - 1)) / rows;
    const box = {
      x: 10 + (index % abreast) * (each + 5),
      y: l2 + 24 + Math.floor(index / abreast) * (deep + 5),
      width: each,
      height: deep,
    };
    const low = rows > 1;
    const staff = crew(team.id);
    const apart = Math.min(31, each / 2.2, (each - 20) / Math.max(1, staff.length - 1));
    huts.push({
      team: team.id,
      line: 2,
      ...box,
      area: team.areas.length === 1 ? team.areas[0] : undefined,
      brief: true,
      queue: low
        ? { x: box.x + 3, y: box.y + 20, width: each - 6 - 24 * staff.length, height: deep - 21 }
        : { x: box.x + 3, y: box.y + 22, width: each - 6, height: deep - 22 - at(38) },
    });
    staff.forEach((agent, place) => {
      people[agent.index] = {
        x: low
          ? box.x + each - 14 - place * 24
          : box.x + each / 2 + (place - (staff.length - 1) / 2) * apart,
        y: box.y + (low ? deep - 14 : at(62)),
        k: low || apart < 20 ? 0.5 : 0.66,
        named: false,
      };
    });
  });
  if (reception) {
    const left = 128;
    const box = { x: left, y: l1 + 25, width: width - left - 14, height: at(68) };
    huts.push({
      team: reception.id,
      line: 1,
      ...box,
      queue: { x: 8, y: l1 + 25, width: left - 14, height: at(68) - 15 },
    });
    const staff = crew(reception.id);
    const rows = staff.length > 6 ? 2 : 1;
    const columns = Math.max(1, Math.ceil(staff.length / rows));
    staff.forEach((agent, index) => {
      people[agent.index] = {
        x: box.x + (box.width * ((index % columns) + 0.5)) / columns,
        y: box.y + (rows === 1 ? at(25) : at(17) + Math.floor(index / columns) * at(32)),
        k: rows === 1 ? 0.8 : 0.6,
        named: rows === 1,
      };
    });
  }

  const lakeX = 168;
  const lakeY = l0 + 8;
  const lakeWidth = width - 182;
  const lakeHeight = at(54);
  const right = lakeX + lakeWidth;
  const path =
    `M${lakeX} ${lakeY + lakeHeight * 0.55}C${lakeX - 6} ${lakeY} ${lakeX + 60} ${lakeY + 4} ${lakeX + 110} ${lakeY + 2}` +
    `S${right} ${lakeY - 6} ${right} ${lakeY + lakeHeight * 0.5} ${right - 50} ${lakeY + lakeHeight} ` +
    `${lakeX + lakeWidth / 2} ${lakeY + lakeHeight - 3} ${lakeX + 8} ${lakeY + lakeHeight + 6} ${lakeX} ${lakeY + lakeHeight * 0.55}Z`;
  const slope = (from: number, y: number, wide: number) => ({
    at: y,
    width: wide,
    euros: contourEuros(facts.euros[from] ?? 0, facts.euros[from + 1] ?? 0),
  });
  return {
    tall: true,
    width,
    height,
    slopes: [slope(0, c1, 7), slope(1, c2, 15), slope(2, c3, 17)],
    gates: facts.channels.map((channel, index) => {
      const x = 22 + (index * (width - 16)) / facts.channels.length;
      return { channel, x, y: height - 22, out: x };
    }),
    crowded: (width - 16) / facts.channels.length < ABREAST,
    heads: [
      { line: 0, x: 10, y: l0 + 20 },
      { line: 1, x: 10, y: l1 + 16 },
      { line: 2, x: 10, y: l2 + 16 },
      { line: 3, x: 10, y: topHead },
    ],
    huts,
    board: { x: 108, y: l0 + 24, width: 52, height: 24 },
    lake: {
      x: lakeX,
      y: lakeY,
      width: lakeWidth,
      height: lakeHeight,
      path,
      slots: { x: lakeX + 8, y: lakeY + 20, width: lakeWidth - 20, height: lakeHeight - 22 },
    },
    people,
    homeY: height,
    homes: [l0 + 40, l1 + 16, l2 + 16, topHead].map((y) => ({ x: width - 14, y })),
  };
}
