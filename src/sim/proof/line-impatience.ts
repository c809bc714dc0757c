import { erlangA } from '~/sim/queue';
import type { Experiment } from './experiment';
import { meanWait, ofLine, runLine, warmUp } from './lines';
import { mean } from './mean';
import { arrivals, exponential } from './unit';

/** M/M/c in which the one who waits gives up after an exponential time (Palm 1957). Work takes an hour. */
function impatience(people: number, perHour: number, gaveUpRate: number): Experiment {
  const model = {
    servers: people,
    classes: arrivals(perHour),
    service: exponential(1),
    patience: exponential(1 / gaveUpRate),
    customers: 40_000,
  };
  const { wait, gaveUpShare, waitShare } = erlangA(people, perHour, 1, gaveUpRate);
  return {
    ...ofLine(model),
    id: `line-impatience-${people}-${perHour}`,
    words: 'line-impatience',
    facts: { people, perHour, patience: 1 / gaveUpRate, loadPercent: (perHour / people) * 100 },
    gates: [
      { id: 'wait', unit: 'hours', expected: wait },
      { id: 'gave-up', unit: 'share', expected: gaveUpShare },
      { id: 'waited', unit: 'share', expected: waitShare },
    ],
    replicate(replication) {
      const run = runLine(model, replication);
      const from = warmUp(model);
      return [
        meanWait(run, model),
        mean(run.gaveUp, from),
        mean(
          run.waits.map((waited) => (waited > 0 ? 1 : 0)),
          from,
        ),
      ];
    },
  };
}

export const LINE_IMPATIENCE: readonly Experiment[] = [
  impatience(50, 48, 0.5),
  impatience(10, 10, 0.5),
  impatience(10, 12, 1),
  impatience(5, 6, 0.25),
];
