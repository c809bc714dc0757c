import { runDesk } from '~/sim/desk';
import type { DeskPolicy, DeskRun, Scenario, TicketRecord } from '~/sim/desk';
import { erlangA, mmc } from '~/sim/queue';
import { REPLICATIONS } from './experiment';
import type { Experiment } from './experiment';
import { mean } from './mean';
import { textbookDesk } from './textbook-desk';

const SEED = 4_1990;
const DAY_TICKS = 86_400;
/** A ticket of the desk costs so many times a customer of a small line. */
export const TICKET_WORK = 20;

/** What every experiment with the desk itself has in common. */
export const ofDesk = ({ days, demand }: Scenario) =>
  ({
    group: 'desk',
    replications: REPLICATIONS,
    work: days * (demand.ticketsPerDay[0] ?? 0) * TICKET_WORK,
  }) as const;

export const runTextbook = (scenario: Scenario, policy: DeskPolicy, replication: number): DeskRun =>
  runDesk(scenario, policy, SEED, replication);

/** The desk starts empty and ends empty: what comes in its first tenth and last twentieth is left out. */
export const isSteady = ({ days }: Scenario, tick: number): boolean =>
  tick > (days * DAY_TICKS) / 10 && tick < (days * DAY_TICKS * 19) / 20;

export const steadyTickets = (
  scenario: Scenario,
  policy: DeskPolicy,
  replication: number,
): readonly TicketRecord[] =>
  runTextbook(scenario, policy, replication).tickets.filter(({ arrivedTick }) =>
    isSteady(scenario, arrivedTick),
  );

/** Hours until taken in hand or given up. */
export const waitHours = ({ arrivedTick, respondedTick, gaveUpTick }: TicketRecord): number =>
  ((respondedTick ?? gaveUpTick ?? NaN) - arrivedTick) / 3600;

/** The desk as M/M/c. */
function mmcDesk(words: string, people: number, perHour: number, days: number): Experiment {
  const scenario = textbookDesk(people, [perHour], days);
  return {
    ...ofDesk(scenario),
    id: words,
    words,
    facts: { people, perHour },
    gates: [{ id: 'wait', unit: 'hours', expected: mmc(people, perHour, 1).wait }],
    replicate: (replication) => [
      mean(steadyTickets(scenario, scenario.start, replication).map(waitHours)),
    ],
  };
}

/** People with several chats open each, none of them slower for it: as M/M/c with a server a chat. */
function chatDesk(people: number, chatsAtOnce: number, perHour: number, days: number): Experiment {
  const scenario: Scenario = {
    ...textbookDesk(people, [perHour], days),
    channels: { chat: { share: 1 } },
  };
  const policy = { ...scenario.start, chatsAtOnce };
  const expected = mmc(people * chatsAtOnce, perHour, 1).wait;
  return {
    ...ofDesk(scenario),
    id: 'desk-chats',
    words: 'desk-chats',
    facts: { people, chats: chatsAtOnce, perHour, hands: people * chatsAtOnce },
    gates: [{ id: 'wait', unit: 'hours', expected }],
    replicate: (replication) => [mean(steadyTickets(scenario, policy, replication).map(waitHours))],
  };
}

/** The desk with guests on the phone who give up (Erlang A). */
function impatientDesk(
  people: number,
  perHour: number,
  gaveUpRate: number,
  days: number,
): Experiment {
  const plain = textbookDesk(people, [perHour], days);
  const phone = { share: 1, patienceMeanMinutes: 60 / gaveUpRate };
  const scenario = { ...plain, channels: { ...plain.channels, phone } };
  const { wait, gaveUpShare } = erlangA(people, perHour, 1, gaveUpRate);
  return {
    ...ofDesk(scenario),
    id: `desk-impatience-${people}-${perHour}`,
    words: 'desk-impatience',
    facts: { people, perHour, patience: 1 / gaveUpRate, loadPercent: (perHour / people) * 100 },
    gates: [
      { id: 'wait', unit: 'hours', expected: wait },
      { id: 'gave-up', unit: 'share', expected: gaveUpShare },
    ],
    replicate(replication) {
      const tickets = steadyTickets(scenario, scenario.start, replication);
      const gaveUp = tickets.map(({ gaveUpTick }) => (gaveUpTick === undefined ? 0 : 1));
      return [mean(tickets.map(waitHours)), mean(gaveUp)];
    },
  };
}

export const DESKS: readonly Experiment[] = [
  mmcDesk('desk-one', 1, 0.5, 150),
  mmcDesk('desk-three', 3, 2, 60),
  mmcDesk('desk-ten', 10, 8, 42),
  chatDesk(5, 2, 8, 42),
  impatientDesk(10, 10, 0.5, 42),
  impatientDesk(5, 6, 0.25, 56),
];
