import { centre, type FloorLayout } from './floor-layout';

/** The dotted ways between gates, huts and lake, as paths. */
export function trails(layout: FloorLayout): readonly string[] {
  return layout.tall ? tallTrails(layout) : wideTrails(layout);
}

function wideTrails(layout: FloorLayout): string[] {
  const { huts, gates, board, lake } = layout;
  const reception = huts.find((hut) => hut.line === 1);
  if (!reception) return [];
  const ways: string[] = [];
  const door = { x: reception.queue.x - 4, y: reception.y + reception.height * 0.38 };
  for (const gate of gates) {
    if (gate.channel === 'app') {
      if (gate.out < board.x) ways.push(`M${gate.out} ${gate.y + 8}H${board.x}`);
      const out = board.x + board.width;
      ways.push(
        `M${out} ${gate.y + 20}C${out + 20} ${gate.y + 30} ${door.x - 10} ${door.y - 30} ${door.x} ${door.y - 14}`,
      );
    } else {
      ways.push(
        `M${gate.out} ${gate.y}C${door.x - 50} ${gate.y} ${door.x - 44} ${door.y} ${door.x} ${door.y}`,
      );
    }
  }
  const right = reception.x + reception.width;
  const out = reception.y + reception.height * 0.45;
  const second = huts.filter((hut) => hut.line === 2);
  for (const hut of second) {
    const { y } = centre(hut);
    ways.push(`M${right} ${out}C${hut.x - 6} ${out} ${right + 12} ${y} ${hut.x - 2} ${y}`);
  }
  for (const hut of huts.filter((one) => one.line === 3)) {
    const { y } = centre(hut);
    const near = second.toSorted(
      (a, b) => Math.abs(centre(a).y - y) - Math.abs(centre(b).y - y),
    )[0];
    if (!near) continue;
    const edge = near.x + near.width;
    const from = centre(near).y;
    ways.push(`M${edge} ${from}C${hut.x - 4} ${from} ${edge + 8} ${y} ${hut.x - 2} ${y}`);
  }
  const shore = lake.y + lake.height;
  const middle = reception.x + reception.width / 2;
  ways.push(
    `M${middle} ${reception.y}C${middle} ${reception.y - 20} ${middle + 20} ${shore + 10} ${middle + 24} ${shore - 4}`,
  );
  for (const hut of huts.filter((one) => one.line > 0)) {
    const last = huts.filter((one) => one.line === hut.line).at(-1);
    if (hut !== last) continue;
    const x = hut.x + hut.width / 2;
    ways.push(`M${x} ${hut.y + hut.height}V${layout.homeY + 6}`);
  }
  return ways;
}

function tallTrails(layout: FloorLayout): string[] {
  const middle = layout.width / 2;
  return layout.slopes
    .slice(1)
    .map((slope) => `M${middle} ${slope.at + slope.width + 16}V${slope.at - 4}`);
}
