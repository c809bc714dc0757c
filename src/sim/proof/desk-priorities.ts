import type { Interruption, TicketRecord } from '~/sim/desk';
import { cobham, mmc, preemptiveResume } from '~/sim/queue';
import { ofDesk, steadyTickets, waitHours } from './desks';
import type { Experiment } from './experiment';
import { mean } from './mean';
import { textbookDesk } from './textbook-desk';

const sumOf = (rates: readonly number[]) => rates.reduce((sum, rate) => sum + rate, 0);

const ofClass = (tickets: readonly TicketRecord[], index: number) =>
  tickets.filter(({ kind }) => kind === `class-${index + 1}`);

/** The desk by priority, nobody interrupted: Cobham by class, and one class's mean for all together. */
function priorities(people: number, perHour: readonly number[], days: number): Experiment {
  const scenario = textbookDesk(people, perHour, days);
  const policy = { ...scenario.start, order: 'by-priority' } as const;
  const classes = cobham(people, perHour, 1);
  const together = mmc(people, sumOf(perHour), 1).wait;
  return {
    ...ofDesk(scenario),
    id: `desk-priorities-${people}`,
    words: 'desk-priorities',
    facts: { people, perHour: sumOf(perHour), togetherMinutes: together * 60 },
    gates: [
      ...classes.map((expected, index) => ({
        id: `class-${index + 1}`,
        unit: 'hours' as const,
        expected,
      })),
      { id: 'all', unit: 'hours', expected: together },
    ],
    replicate(replication) {
      const tickets = steadyTickets(scenario, policy, replication);
      return [
        ...classes.map((_, index) => mean(ofClass(tickets, index).map(waitHours))),
        mean(tickets.map(waitHours)),
      ];
    },
  };
}

/** Time that a ticket spends out of hands: with one stop or with many. */
const idleHours = ({ arrivedTick, settledTick, workMinutes }: TicketRecord) =>
  ((settledTick ?? NaN) - arrivedTick) / 3600 - workMinutes / 60;

/** The textbook's hour is three of the desk's, for there a ticket's work takes an hour and here 20 minutes. */
const PACE = 3;
const CLASSES = [0.2, 0.6, 1.2];
const ALL = 'all';

/** Work is laid aside for a higher priority and goes on where it was left: preemptive resume. */
function interruption(how: Interruption, shown: readonly (number | typeof ALL)[]): Experiment {
  const scenario = textbookDesk(
    1,
    CLASSES.map((rate) => rate / PACE),
    280,
  );
  const policy = { ...scenario.start, interruption: how };
  const classes = preemptiveResume(CLASSES, PACE);
  const together = mmc(1, sumOf(CLASSES), PACE).wait;
  return {
    ...ofDesk(scenario),
    id: `desk-interruption-${how}`,
    words: `desk-interruption-${how}`,
    facts: { perHour: sumOf(CLASSES) },
    gates: shown.map((which) =>
      which === ALL
        ? { id: ALL, unit: 'hours', expected: together }
        : { id: `class-${which + 1}`, unit: 'hours', expected: classes[which]! },
    ),
    replicate(replication) {
      const tickets = steadyTickets(scenario, policy, replication);
      return shown.map((which) => {
        const counted = which === ALL ? tickets : ofClass(tickets, which);
        return mean(counted.map(idleHours)) / PACE;
      });
    },
  };
}

/** With interruption for the first class only, theory speaks of that class and of all together. */
export const DESK_PRIORITIES: readonly Experiment[] = [
  priorities(5, [0.2, 0.8, 3], 56),
  priorities(10, [0.4, 1.6, 6], 42),
  interruption('for-higher', [0, 1, 2, ALL]),
  interruption('for-p1', [0, ALL]),
];
