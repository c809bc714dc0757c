/**
 * Kinds of event; at one moment the lower number happens first. Hands come free before anybody asks
 * for them, shifts change before tickets move, and giving up comes last: a guest whose turn comes in
 * the very second that patience ends is helped.
 */
export const EVENT = {
  handsFree: 0,
  dutyChanges: 1,
  reachesTeam: 2,
  guestAnswers: 3,
  comesBack: 4,
  selfHelpEnds: 5,
  arrives: 6,
  givesUp: 7,
} as const;
