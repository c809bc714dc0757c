import { describe, it } from 'vitest';
import {
  CAUSE_POLICIES,
  EVERYTHING_POLICIES,
  POLICIES,
  everything,
  scenario,
  withCauses,
} from './fixtures';
import {
  choicesLeaveTheTicketsAlone,
  clocksAgree,
  copiesDoNotTouchEachOther,
  deskClockKeepsServiceHours,
  handsHoldOneTicket,
  littlesLawCloses,
  sameNameSameRun,
  spentTablesLeaveNoTrace,
  splitsLeaveNoTrace,
  stepsAndLeapsAgree,
  workIsConserved,
  worldsAreAsTheyWere,
} from './run.laws';

const LAWS = [
  ['has one run to a name', sameNameSameRun],
  ['lives the same week in steps and in leaps', stepsAndLeapsAgree],
  ['is copied without sharing, and a fork equals a fresh run', copiesDoNotTouchEachOther],
  ['meets the same tickets as at the start', choicesLeaveTheTicketsAlone],
  ['settles or loses every ticket, and accounts for every second', workIsConserved],
  [
    'puts one ticket in a pair of hands, and none while somebody idle could take it',
    handsHoldOneTicket,
  ],
  ["obeys Little's law", littlesLawCloses],
  ['tells the same clock twice', clocksAgree],
  ['counts service hours only', deskClockKeepsServiceHours],
  ['splits into batches without a trace', splitsLeaveNoTrace],
  ['uses its tables again without a trace', spentTablesLeaveNoTrace],
  ['lives in a world that others have lived in as in its own', worldsAreAsTheyWere],
] as const;

describe.each(POLICIES)('a desk with %s', (_name, policy) => {
  it.each(LAWS)('%s', (_law, hold) => hold(scenario, policy));
});

describe.each(CAUSE_POLICIES)('a desk with causes and %s', (_name, policy) => {
  it.each(LAWS)('%s', (_law, hold) => hold(withCauses, policy));
});

describe.each(EVERYTHING_POLICIES)('a desk with %s', (_name, policy) => {
  it.each(LAWS)('%s', (_law, hold) => hold(everything, policy));
});
