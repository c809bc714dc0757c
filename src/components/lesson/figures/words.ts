import type { Strings } from '~/components/shell/strings';

/** Interface words of each figure; a wrapper hands an island the words it needs. */
export type FigureWords = Strings['figures'];
export type EscalationWords = FigureWords['escalation'];
export type DoorsWords = FigureWords['doors'];
export type ShiftLeftWords = FigureWords['shiftLeft'];
