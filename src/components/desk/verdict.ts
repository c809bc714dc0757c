import type { Band, MeasureId } from '~/sim/desk';

/** What a difference means to the camp, as far as the runs can tell. */
export type Verdict = 'better' | 'worse' | 'other' | 'unsure' | 'same';

/** Which way is good; a measure that is left out is neither. */
const BETTER: { readonly [measure in MeasureId]?: 'lower' | 'higher' } = {
  costPerTicketEuros: 'lower',
  halfDoneMinutes: 'lower',
  meanMinutes: 'lower',
  slowTenthMinutes: 'lower',
  firstContactShare: 'higher',
  handOffsPer100: 'lower',
  pingPongPer100: 'lower',
  cameBackPer100: 'lower',
  gaveUpPer100: 'lower',
  waitAtReceptionMinutes: 'lower',
  slowTenthAtReceptionMinutes: 'lower',
  onTimeByDeskShare: 'higher',
  onTimeByGuestShare: 'higher',
  mostOpen: 'lower',
  satisfaction: 'higher',
  unhappyShare: 'lower',
  noHandOffShare: 'higher',
  lossEuros: 'lower',
  changeIncidents: 'lower',
  changeDelayEuros: 'lower',
};

/** Better or worse for a change of this sign. */
export function judge(measure: MeasureId, change: number): 'better' | 'worse' | 'other' | 'same' {
  if (change === 0) return 'same';
  const better = BETTER[measure];
  if (!better) return 'other';
  return change < 0 === (better === 'lower') ? 'better' : 'worse';
}

/**
 * Reads the band of a difference (now minus before). While the 95 % interval holds zero the runs
 * can't tell; a band without width at zero is the same in every week.
 */
export function verdictOf(measure: MeasureId, difference: Band | undefined): Verdict {
  if (!difference || difference.count < 2) return 'unsure';
  if (difference.mean === 0 && difference.low === 0 && difference.high === 0) return 'same';
  if (difference.low <= 0 && difference.high >= 0) return 'unsure';
  return judge(measure, difference.mean);
}
