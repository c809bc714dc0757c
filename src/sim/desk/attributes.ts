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
  /** Work at line 1 to 3: 20 + line, and 30 + line once it came back. */
  work: 20,
  workAgain: 30,
} as const;

/** 1000 was a lognormal factor's. The gamma factor reads from 2000 on, as many as it needs. */
export const DAY = { factor: 2000 } as const;

/** A cause's entity is its place in the scenario's list. Work and luck of its n-th change: 10 n on. */
export const CAUSE = { diagnosis: 500_000, work: 500_001, fails: 500_002 } as const;
