/**
 * Kinds of event; at one moment the lower number happens first. Hands come free before anybody asks
 * for them, shifts change before tickets move, and of all that a guest does giving up comes last: one
 * whose turn comes in the very second that patience ends is helped. What problem management and changes do
 * shows from the next second on. A ticket settled in the second of its alarm does not go up.
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
  problemWorkEnds: 8,
  changeIsMade: 9,
  goesUp: 10,
  partnerAnswers: 11,
  plannedChangeIsMade: 12,
  awaitedChangeIsMade: 13,
  comesOnCall: 14,
} as const;
