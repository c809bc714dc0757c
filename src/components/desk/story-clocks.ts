import type { StoryStep, TicketStory } from '~/sim/desk';

export interface ClockPart {
  readonly kind: 'runs' | 'paused' | 'closed';
  readonly x: number;
  readonly width: number;
}

/**
 * The two clocks of a ticket on one axis: the guest's unbroken, the desk's in the steps where it
 * runs or stands still for the guest. Closed hours inside a step that counts are not drawn apart;
 * their sum stands in words.
 */
export function clockBars(
  story: TicketStory,
  width: number,
): { readonly guest: number; readonly desk: readonly ClockPart[] } {
  const end = story.steps.at(-1)?.untilTick ?? story.arrivedTick;
  const length = Math.max(1, end - story.arrivedTick);
  const x = (tick: number) => ((tick - story.arrivedTick) / length) * width;
  const desk: ClockPart[] = [];
  for (const step of story.steps) {
    const kind = step.deskClockRuns
      ? 'runs'
      : step.kind === 'thought-settled'
        ? 'closed'
        : 'paused';
    const last = desk.at(-1);
    const part = x(step.untilTick) - x(step.fromTick);
    if (last?.kind === kind) desk[desk.length - 1] = { ...last, width: last.width + part };
    else desk.push({ kind, x: x(step.fromTick), width: part });
  }
  return { guest: width, desk };
}

export interface NumberedStep extends StoryStep {
  /** The number of its mark on the floor. */
  readonly number: number;
}

/** The steps with the numbers that their marks carry. */
export const mergeSteps = (steps: readonly StoryStep[]): readonly NumberedStep[] =>
  steps.map((step, index) => ({ ...step, number: index + 1 }));
