import type { StoryStep, TicketStory } from '~/sim/desk';
import { centre, type FloorLayout, type Point } from './floor-layout';
import { ON_THE_LAKE } from './place-tickets';

export interface Route {
  readonly path: string;
  /** A numbered mark for each step of the story, in order; two steps at one place share it. */
  readonly marks: readonly (Point & { readonly number: number })[];
}

/** Where a step of a ticket's story happened. */
function placeOf(
  step: StoryStep,
  agent: number | undefined,
  layout: FloorLayout,
): Point | undefined {
  const hut = layout.huts.find((one) => one.team === step.team);
  if (step.kind === 'self-help') return centre(layout.board);
  if (ON_THE_LAKE.has(step.kind)) return centre(layout.lake.slots);
  if (step.kind === 'thought-settled') return undefined;
  if (!hut) return undefined;
  if (step.kind === 'handed-on') {
    // Clear of the hut's name: in its corner, or on a wide hill at its edge.
    return layout.tall ? { x: hut.x + hut.width - 10, y: hut.y + 6 } : { x: hut.x, y: hut.y };
  }
  if (step.kind === 'in-line') {
    return { x: hut.queue.x + Math.min(30, hut.queue.width / 2), y: centre(hut.queue).y };
  }
  const person = agent === undefined ? undefined : layout.people[agent];
  return person ? { x: person.x + 12 * person.k, y: person.y - 10 * person.k } : centre(hut);
}

/**
 * The walked way of one ticket: from its gate past every step to where it is now.
 * `agentOf` finds a person's place by name and team.
 */
export function walkedRoute(
  story: TicketStory,
  layout: FloorLayout,
  agentOf: (name: string, team: string) => number | undefined,
  here: Point | undefined,
): Route {
  const gate = layout.gates.find((one) => one.channel === story.channel);
  const stops: Point[] = gate ? [{ x: gate.out, y: gate.y }] : [];
  const marks: { x: number; y: number; number: number }[] = [];
  story.steps.forEach((step, index) => {
    const agent =
      step.agent !== undefined && step.team !== undefined
        ? agentOf(step.agent, step.team)
        : undefined;
    const last = index === story.steps.length - 1;
    const at = last && here ? here : placeOf(step, agent, layout);
    if (!at) return;
    stops.push(at);
    const taken = marks.some((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) < 10);
    const mark = last && here ? { x: here.x - 16, y: here.y + 13 } : at;
    marks.push({ ...mark, x: mark.x + (taken ? 15 : 0), number: index + 1 });
  });
  return { path: bend(stops, layout.tall), marks };
}

/** A line through all points that leaves and reaches each one along the slope. */
function bend(points: readonly Point[], tall: boolean): string {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return '';
  let from = first;
  let path = `M${first.x} ${first.y}`;
  for (const to of rest) {
    const half = tall ? (to.y - from.y) / 2 : (to.x - from.x) / 2;
    path += tall
      ? `C${from.x} ${from.y + half} ${to.x} ${to.y - half} ${to.x} ${to.y}`
      : `C${from.x + half} ${from.y} ${to.x - half} ${to.y} ${to.x} ${to.y}`;
    from = to;
  }
  return path;
}
