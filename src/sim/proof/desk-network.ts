import type { Scenario } from '~/sim/desk';
import { mmc } from '~/sim/queue';
import { isSteady, ofDesk, runTextbook } from './desks';
import type { Experiment } from './experiment';
import { mean } from './mean';
import { textbookDesk } from './textbook-desk';

const exponential = (meanMinutes: number) => ({ shape: 'exponential', meanMinutes }) as const;

/**
 * Two kinds: one that reception settles and that may come back once, one that climbs. Every station is
 * exponential and routes do not depend on time, so each line stands as if alone in its flow (Kelly 1975).
 */
function climbingDesk(): Scenario {
  const plain = textbookDesk(5, [5, 5], 42);
  const work = {
    reception: exponential(20),
    area: exponential(40),
    specialist: exponential(75),
  };
  return {
    ...plain,
    kinds: plain.kinds.map((kind, index) => ({
      ...kind,
      work,
      ...(index === 0
        ? { comesBackShare: 0.2 }
        : { knownAtReception: 0.4, knownAtArea: 0.88, comesBackShare: 0 }),
    })),
    teams: plain.teams.map((team) => ({
      ...team,
      people: team.line === 2 ? 4 : team.line === 3 ? 2 : team.people,
    })),
    rules: { ...plain.rules, comeBackAfter: exponential(300) },
  };
}

function climbing(): Experiment {
  const scenario = climbingDesk();
  // 10 an hour, a fifth of the settled half back once; 60 % of the other half climbs, a fifth of that again.
  const forms = [mmc(5, 11, 3), mmc(4, 3, 1.5), mmc(2, 0.6, 0.8)];
  return {
    ...ofDesk(scenario),
    id: 'desk-three-lines',
    words: 'desk-three-lines',
    facts: { perHour: 10 },
    gates: forms.map(({ wait }, index) => ({
      id: `line-${index + 1}`,
      unit: 'hours',
      expected: wait,
    })),
    replicate(replication) {
      const waits = runTextbook(scenario, scenario.start, replication).spells.filter(
        ({ kind, fromTick }) => kind === 'in-line' && isSteady(scenario, fromTick),
      );
      return forms.map((_, index) =>
        mean(
          waits
            .filter(({ line }) => line === index + 1)
            .map(({ fromTick, untilTick }) => ((untilTick ?? NaN) - fromTick) / 3600),
        ),
      );
    },
  };
}

export const DESK_NETWORK: readonly Experiment[] = [climbing()];
