import { fill } from '~/components/shell/fill';
import type { ClockPauses, StoryStep, TicketStory } from '~/sim/desk';
import type { Format, LabStrings } from './format';

/** What a ticket comes of, and what marked its way, in short sentences. */
export function storyNotes(
  story: TicketStory,
  t: LabStrings['story'],
  { number }: Pick<Format, 'number'>,
): readonly string[] {
  const { ofChange, follows, major, escalations = 0, satisfaction } = story;
  const notes: (string | false | undefined)[] = [
    ofChange && fill(t.change, { what: t.sources[ofChange.source] }),
    follows !== undefined &&
      fill(story.type === 'complaint' ? t.complaint : t.again, { id: follows }),
    major === 'leads' && t.leads,
    major === 'settled-with-it' && t.settledWith,
    story.cause !== undefined && major === undefined && t.cause,
    story.workaround && t.workaround,
    story.calledBack && t.calledBack,
    story.automated && t.automated,
    escalations === 1 && t.escalatedOnce,
    escalations > 1 && fill(t.escalated, { n: escalations }),
    story.gaveUpTick !== undefined && t.gaveUp,
    satisfaction !== undefined && fill(t.satisfaction, { n: number(satisfaction, 1) }),
  ];
  return notes.filter((note) => typeof note === 'string');
}

const OUTSIDE = ['with-guest', 'with-partner', 'waits-for-change', 'linked'] as const;
type Outside = (typeof OUTSIDE)[number];

/**
 * Why the desk's clock rests or runs while a ticket is out of the desk's hands, and who has to act;
 * undefined for a step in the desk's own hands.
 */
export function clockReason(
  step: Pick<StoryStep, 'kind' | 'deskClockRuns'> | undefined,
  clockPauses: ClockPauses,
  t: LabStrings['story'],
): string | undefined {
  const kind = OUTSIDE.find((one): one is Outside => one === step?.kind);
  if (!step || !kind) return undefined;
  const rule = kind === 'linked' ? t.rules.linked : t.rules[clockPauses];
  return `${t.pause[kind]} ${fill(step.deskClockRuns ? t.runs : t.rests, { rule })}`;
}
