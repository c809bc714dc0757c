import type { LessonsProgress } from '~/stores/lessons';
import type { Bet } from '~/schemas/lesson';

/** A bet placed on an earlier visit counts as opened if the reader came to the stop that opens it. */
export function wasOpened(
  progress: LessonsProgress,
  lessonId: string,
  placed: string | undefined,
): boolean {
  return placed !== undefined && (progress[lessonId]?.stops.includes('bet-opened') ?? false);
}

export type BetOption = Bet['options'][number];

/** The option that was bet on, if the bet still has it. */
export function placedOption(bet: Bet, option: string | undefined): BetOption | undefined {
  return bet.options.find((o) => o.id === option);
}
