import type { MissionFile } from '~/schemas/scenario';
import type { CompareDesk } from '~/stores/desk-lab-compare';
import { missionHash } from '~/stores/desk-lab-link';
import { changedPolicy, type Guess, type MissionDesk } from '~/stores/desk-lab-mission';
import type { DeskLab } from '~/stores/desk-lab';

/** A mission as the page goes through it; its address is a hash, so that a lesson can lead to it. */
export interface MissionCourse {
  /** Goes to the mission's address, or begins it again where the page is there already. */
  readonly enter: () => void;
  /** The address names this mission. */
  readonly isAddressed: () => boolean;
  /** Puts the question, and starts counting what its answer is held against. */
  readonly begin: () => void;
  /** The week opens, with a guess or without one. */
  readonly openWeek: (guess?: Guess) => void;
  readonly leave: () => void;
  /** Calls back once a run of the mission is over, and keeps the pines that it brings; returns how to stop. */
  readonly onOver: (over: () => void) => () => void;
}

export function createMissionCourse(
  { id, model, mission: rules }: Pick<MissionFile, 'id' | 'model' | 'mission'>,
  lab: DeskLab,
  mission: MissionDesk,
  compare: Pick<CompareDesk, 'askAside'>,
): MissionCourse {
  const hash = missionHash(id);
  const isAddressed = () => location.hash === hash;
  const begin = () => {
    mission.open();
    compare.askAside(model.start, changedPolicy(model.start, rules), lab.seed.get());
  };
  return {
    isAddressed,
    begin,
    enter() {
      if (isAddressed()) begin();
      else location.hash = hash;
    },
    openWeek(guess) {
      if (guess === undefined) mission.skip();
      else mission.predict(guess, Date.now());
    },
    leave() {
      mission.leave();
      history.replaceState(null, '', location.pathname + location.search);
    },
    onOver(over) {
      const stops = [
        lab.outcome.listen((outcome) => {
          if (!outcome || mission.phase.get() !== 'run') return;
          mission.finish();
          over();
        }),
        mission.decision.listen((decision) => {
          if (decision) mission.earn(decision.level, Date.now());
        }),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}
