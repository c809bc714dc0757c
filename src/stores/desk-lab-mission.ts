import { atom, computed, type ReadableAtom } from 'nanostores';
import type { MissionFile } from '~/schemas/scenario';
import type { Measures, DeskPolicy } from '~/sim/desk';
import type { Comparison } from '~/worker';
import type { DeskLab } from './desk-lab';
import type { Compared } from './desk-lab-compare';
import { changedLevers } from './desk-lab-policy';
import { finishMission, missions, predictMission } from './missions';

export type Mission = MissionFile['mission'];
export type MissionPhase =
  /** No mission: the same week, free to play with. */
  'sandbox' | 'predict' | 'run' | 'debrief';

/** The phase of a scenario without a mission. */
export const inSandbox: ReadableAtom<MissionPhase> = atom<MissionPhase>('sandbox');

/** What a policy is worth: one run can turn out either way, so that its pines are counted on the mean of many. */
export interface Decision {
  readonly level: number;
  readonly means: Measures;
  /** The same means as it is without a change; empty where nothing is changed. */
  readonly before: Measures;
  readonly runs: number;
}

/** What the learner expects, in the unit of the prediction's measure. */
export interface Guess {
  readonly value: number;
  /** The answer that it was read as when it was made; absent for one of an earlier visit. */
  readonly answer?: string | undefined;
}

export interface MissionDesk {
  readonly phase: ReadableAtom<MissionPhase>;
  readonly guess: ReadableAtom<Guess | undefined>;
  readonly open: () => void;
  readonly leave: () => void;
  /** The week opens without a guess. */
  readonly skip: () => void;
  /** Keeps the guess and opens the week with the change that it was about. */
  readonly predict: (guess: Guess, at: number) => void;
  /** What the run that is over is worth; undefined until all runs of its policy are counted. */
  readonly decision: ReadableAtom<Decision | undefined>;
  /** The run is over. */
  readonly finish: () => void;
  /** Keeps the pines of a policy. */
  readonly earn: (level: number, at: number) => void;
  /** Another try, from the start of the scenario; the guess stays, as does what it was about. */
  readonly again: () => void;
  /** A run that goes on after its debrief ends in one again. */
  readonly goOn: () => void;
  /** Whether a policy is the change that the question is about, and no more. */
  readonly isTrial: (policy: DeskPolicy) => boolean;
}

const meets = (value: number, direction: 'below' | 'above', limit: number) =>
  direction === 'below' ? value <= limit : value >= limit;

/** Whether the measure that must not be given up is kept; true where a mission has none. */
export function isGuardKept({ guard }: Mission['target'], measures: Measures): boolean {
  if (!guard) return true;
  const value = measures[guard.measure];
  return value !== undefined && meets(value, guard.direction, guard.limit);
}

/** Pines earned: how many of the levels, each harder than the one before, these measures reach. */
export function levelReached(target: Mission['target'], measures: Measures): number {
  const value = measures[target.measure];
  if (value === undefined || !isGuardKept(target, measures)) return 0;
  return target.levels.filter((level) => meets(value, target.direction, level)).length;
}

/** The mean of each measure over the runs of the policy that is chosen now, or of its baseline. */
export const meansOf = (
  { measures }: Pick<Comparison, 'measures'>,
  side: 'now' | 'before' = 'now',
): Measures =>
  Object.fromEntries(
    Object.entries(measures).map(([id, bands]) => [id, bands[side]?.mean]),
  ) as unknown as Measures;

/** The answer that a ratio of after to before falls in. */
export function optionOf(options: Mission['prediction']['options'], ratio: number) {
  return options.find(
    ({ fromRatio = 0, untilRatio = Infinity }) => ratio >= fromRatio && ratio < untilRatio,
  );
}

/** The policy that the prediction is about. */
export const changedPolicy = (start: DeskPolicy, mission: Mission): DeskPolicy => ({
  ...start,
  ...mission.prediction.change,
});

/** @param compared the policy chosen now, run many times */
export function createMissionDesk(
  id: string,
  mission: Mission,
  lab: DeskLab,
  compared: ReadableAtom<Compared>,
): MissionDesk {
  const phase = atom<MissionPhase>('sandbox');
  const guess = atom<Guess | undefined>(undefined);
  const decision = computed([phase, compared], (now, { status, result }) => {
    if (now !== 'debrief' || status !== 'done' || !result) return undefined;
    const means = meansOf(result);
    return {
      level: levelReached(mission.target, means),
      means,
      before: meansOf(result, 'before'),
      runs: result.replications,
    };
  });
  const { start } = lab.scenario;

  const begin = () => {
    lab.seek(lab.opensTick);
    lab.policies.pinPolicy(start);
    lab.policies.setPolicy(start);
  };
  return {
    phase,
    guess,
    decision,
    open() {
      begin();
      const value = missions.get()[id]?.predicted;
      guess.set(value === undefined ? undefined : { value });
      phase.set('predict');
    },
    leave: () => phase.set('sandbox'),
    skip() {
      guess.set(undefined);
      lab.policies.setPolicy(changedPolicy(start, mission));
      phase.set('run');
    },
    predict(made, at) {
      guess.set(made);
      predictMission(id, made.value, at);
      lab.policies.setPolicy(changedPolicy(start, mission));
      phase.set('run');
    },
    finish: () => phase.set('debrief'),
    earn: (level, at) => finishMission(id, level, at),
    again() {
      lab.policies.setPolicy(start);
      lab.seek(lab.opensTick);
      phase.set('run');
    },
    goOn() {
      if (phase.get() === 'debrief') phase.set('run');
    },
    isTrial: (policy) => changedLevers(policy, changedPolicy(start, mission)).length === 0,
  };
}
