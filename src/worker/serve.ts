import { compareWeeks } from './compare';
import type { CompareRequest, FromWorker, ToWorker } from './protocol';
import { weeksMemory } from './weeks';

/** Weeks between two looks at the mail, so that a newer request is heard soon. */
const WEEKS_PER_TURN = 4;
/** Weeks between two reports. */
const WEEKS_PER_REPORT = 20;

/**
 * The worker's side of the talk, apart from the worker itself. A new request takes the place of the
 * one that runs.
 *
 * @param send posts an answer
 * @param later calls back after the mail has been looked at
 */
export function createServer(
  send: (message: FromWorker) => void,
  later: (proceed: () => void) => void,
): (message: ToWorker) => void {
  const remember = weeksMemory();
  let current = 0;

  const start = (run: number, request: CompareRequest) => {
    const { scenario, policy, baseline, seed, replications } = request;
    const now = remember(scenario, policy, seed);
    const before = remember(scenario, baseline, seed);
    const turn = (from: number) => {
      if (run !== current) return;
      const until = Math.min(from + WEEKS_PER_TURN, replications);
      now.upTo(until);
      before.upTo(until);
      if (until === replications || until % WEEKS_PER_REPORT === 0) {
        const result = compareWeeks(now.upTo(until), before.upTo(until));
        send({ type: until === replications ? 'done' : 'progress', run, result });
      }
      if (until < replications) later(() => guarded(run, () => turn(until)));
    };
    guarded(run, () => turn(0));
  };

  const guarded = (run: number, step: () => void) => {
    try {
      step();
    } catch (error) {
      send({
        type: 'failed',
        run,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };

  return (message) => {
    if (message.type === 'compare') {
      current = message.run;
      start(message.run, message.request);
    } else if (message.run === current) current = 0;
  };
}
