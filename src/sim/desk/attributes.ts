/**
 * What is drawn, and at which address. Numbers are given once and never reused: they are part of the
 * name of a run. A ticket's entity is its id, a day's its number; the two have attributes of their own.
 */
export const TICKET = {
  gap: 0,
  kind: 1,
  channel: 2,
  impact: 3,
  urgency: 4,
  difficulty: 5,
  usesSelfHelp: 6,
  selfHelpWorks: 7,
  patience: 8,
  goesDirect: 9,
  guessesWrong: 10,
  wrongGuess: 11,
  routedWrong: 12,
  wrongRoute: 13,
  asksGuest: 14,
  guestAnswer: 15,
  comesBack: 16,
  comeBackAfter: 17,
  cause: 18,
  callsBack: 19,
  /** Work at line 1 to 3: 20 + line, and 30 + line once it came back. */
  work: 20,
  workAgain: 30,
  automated: 40,
  returns: 41,
  asksPartner: 42,
  partnerAnswer: 43,
  needsChange: 44,
  /** Arrival of an incident that a change or a surge brings, and the wait before a complaint. */
  afterwards: 45,
  complains: 46,
  /** Luck of the change that a ticket waits for, n-th try: n on. */
  changeFails: 50,
} as const;

/** 1000 was a lognormal factor's. The gamma factor reads from 2000 on, as many as it needs. */
export const DAY = { factor: 2000 } as const;

/** A cause's entity is its place in the scenario's list. Work and luck of its n-th change: 10 n on. */
export const CAUSE = {
  diagnosis: 500_000,
  work: 500_001,
  fails: 500_002,
  repair: 600_000,
} as const;

/** A planned change's entity is its place in the scenario's list. Luck of its n-th try: n on. */
export const CHANGE = { fails: 700_000 } as const;

/** How many incidents a change or a surge brings; the entity is the first of them. */
export const BROOD = { size: 800_000 } as const;

/**
 * Where tickets that come of something else have their chance: a complaint and a new ticket after
 * closing by the ticket they follow, incidents by change and try, a surge's by its place.
 */
export const CHILD = {
  complaint: 0x4000_0000,
  afterClosing: 0x8000_0000,
  ofPlannedChange: 0xc000_0000,
  ofFix: 0xd000_0000,
  ofTicketChange: 0xe000_0000,
  ofSurge: 0xf000_0000,
} as const;

/** Whether an entity is a ticket's that came back after it had closed. */
export const isAfterClosing = (entity: number): boolean =>
  entity >= CHILD.afterClosing && entity < CHILD.ofPlannedChange;
