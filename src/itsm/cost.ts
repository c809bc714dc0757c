/** Euros that each line adds the first time it works on a ticket. */
export interface LinePrices {
  readonly selfHelpEuros: number;
  readonly receptionEuros: number;
  readonly areaEuros: number;
  readonly specialistEuros: number;
  /** For each look by a team that it was not for. */
  readonly wrongTeamEuros: number;
  /** For asking a partner. Absent: nothing. */
  readonly partnerEuros?: number | undefined;
}

/** Which lines have worked on a ticket. */
export interface LinesUsed {
  readonly selfHelp: boolean;
  readonly reception: boolean;
  readonly area: boolean;
  readonly specialist: boolean;
  readonly wrongTeams: number;
  readonly partner?: boolean;
}

/** Cost adds up by line: with the usual prices 2, 22, 22 + 62 = 84, 84 + 104 = 188. */
export const costOf = (prices: LinePrices, used: LinesUsed): number =>
  (used.selfHelp ? prices.selfHelpEuros : 0) +
  (used.reception ? prices.receptionEuros : 0) +
  (used.area ? prices.areaEuros : 0) +
  (used.specialist ? prices.specialistEuros : 0) +
  (used.partner ? (prices.partnerEuros ?? 0) : 0) +
  used.wrongTeams * prices.wrongTeamEuros;
