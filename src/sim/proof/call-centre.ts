import { runDesk } from '~/sim/desk';
import type { Duration, Scenario, TicketRecord } from '~/sim/desk';
import { TICKET_WORK } from './desks';
import type { Experiment } from './experiment';
import { textbookDesk } from './textbook-desk';

/**
 * The call centre of SSJ's tutorial, as a desk: `CallCenter.java`, `.dat` and `.res` of
 * umontreal-simul/ssj. Thirteen hours; after them the last shift answers whoever still waits.
 */
const AGENTS = [4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4];
const CALLS = [100, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60];
const MOST = Math.max(...AGENTS);

/** Calls that a day brings on average, 1660: what SSJ divides every sum by. */
const EXPECTED_CALLS = CALLS.reduce((sum, calls) => sum + calls, 0);
const GOOD_WAIT_SECONDS = 20;

const hours = (values: readonly number[], after: number) =>
  Array.from({ length: 24 }, (_, hour) => values[hour] ?? after);

export function callCentre(serviceSeconds = 100, extraAgents = 0): Scenario {
  const plain = textbookDesk(MOST + extraAgents, [1], 1);
  const service: Duration = { shape: 'exponential', meanMinutes: serviceSeconds / 60 };
  return {
    ...plain,
    id: 'call-centre',
    demand: {
      ticketsPerDay: Array.from({ length: 7 }, () => EXPECTED_CALLS),
      hourWeights: hours(CALLS, 0),
      dayFactorScv: 1 / 400,
    },
    channels: {
      ...plain.channels,
      phone: { share: 1, patienceMeanMinutes: 1000 / 60, impatientShare: 0.1 },
    },
    kinds: plain.kinds.map((kind) => ({
      ...kind,
      work: { reception: service, area: service, specialist: service },
    })),
    teams: plain.teams.map((team) =>
      team.line === 1
        ? {
            ...team,
            offByHour: hours(
              AGENTS.map((agents) => MOST - agents),
              MOST - 4,
            ),
          }
        : team,
    ),
  };
}

export interface CallCentreDay {
  readonly arrivals: number;
  /** Over the calls that were expected, as SSJ has it. */
  readonly waitSeconds: number;
  readonly goodShare: number;
  readonly lostShare: number;
}

const waitOf = ({ arrivedTick, respondedTick, gaveUpTick }: TicketRecord) =>
  (respondedTick ?? gaveUpTick ?? NaN) - arrivedTick;

const SEED = 2005;

export function callCentreDay(scenario: Scenario, day: number): CallCentreDay {
  const { tickets } = runDesk(scenario, scenario.start, SEED, day);
  let waits = 0;
  let good = 0;
  let lost = 0;
  for (const ticket of tickets) {
    const wait = waitOf(ticket);
    waits += wait;
    if (wait < GOOD_WAIT_SECONDS) good += 1;
    if (ticket.gaveUpTick !== undefined) lost += 1;
  }
  return {
    arrivals: tickets.length,
    waitSeconds: waits / EXPECTED_CALLS,
    goodShare: good / EXPECTED_CALLS,
    lostShare: lost / EXPECTED_CALLS,
  };
}

/** What SSJ printed for 10 000 days, with the variance from day to day. */
const printed = (variance: number) => ({ variance, days: 10_000, rounding: 0.0005 });

const scenario = callCentre();

export const CALL_CENTRE: Experiment = {
  id: 'call-centre',
  group: 'call-centre',
  words: 'call-centre',
  facts: {},
  replications: 1000,
  work: EXPECTED_CALLS * TICKET_WORK,
  gates: [
    { id: 'arrivals', unit: 'count', expected: 1660.366, published: printed(8764.756) },
    { id: 'wait', unit: 'seconds', expected: 4.713, published: printed(3.987) },
    { id: 'good', unit: 'share', expected: 0.925, published: printed(1.6e-3) },
    { id: 'lost', unit: 'share', expected: 0.02, published: printed(4.6e-5) },
  ],
  replicate(day) {
    const { arrivals, waitSeconds, goodShare, lostShare } = callCentreDay(scenario, day);
    return [arrivals, waitSeconds, goodShare, lostShare];
  },
};
