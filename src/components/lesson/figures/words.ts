import type { Strings } from '~/components/shell/strings';

/** Interface words of each figure; a wrapper hands an island the words it needs. */
export type FigureWords = Strings['figures'];
export type EscalationWords = FigureWords['escalation'];
export type DoorsWords = FigureWords['doors'];
export type ShiftLeftWords = FigureWords['shiftLeft'];
export type PlaceWords = FigureWords['place'];
export type OrderWords = FigureWords['order'];
export type MatchWords = FigureWords['match'];
export type DilemmaWords = FigureWords['dilemma'];
export type DefinitionWords = FigureWords['definition'];
export type BalanceWords = FigureWords['balance'];
export type SliderWords = FigureWords['slider'];
