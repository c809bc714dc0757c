import { HOUR_SECONDS, tick, type Tick } from '~/base/ticks';
import { advance, copyDesk, createDesk, stepEvent } from '~/sim/desk';
import type { DeskState, DeskPolicy, Scenario } from '~/sim/desk';
import { createRing } from './desk-lab-ring';

/** Whose week it is: the same choice is the same week. */
export interface Choice {
  readonly policy: DeskPolicy;
  readonly seed: number;
}

/** One desk that is led to a moment in small slices, forward or back. */
export interface Week {
  readonly state: () => DeskState;
  /** Where it was told to be. */
  readonly aim: () => Tick;
  readonly aimAt: (moment: Tick) => void;
  /** Another policy or seed: from Monday again, towards the same moment. */
  readonly restart: (choice: Choice) => void;
  /** Goes on until it is where it should be or `mayGoOn` says no; true when it is there. */
  readonly work: (mayGoOn: () => boolean) => boolean;
  /** One event further; false when none is left. */
  readonly step: () => boolean;
}

/** Three days and nights of copies: stepping back is quick, and further back is a replay. */
const COPIES = 24;
const COPY_SECONDS = 3 * HOUR_SECONDS;
const SLICE_SECONDS = HOUR_SECONDS / 4;

export function createWeek(scenario: Scenario, choice: Choice): Week {
  const ring = createRing<DeskState>(COPIES);
  let chosen = choice;
  let made: DeskState | undefined;
  let aim = tick(0);
  /** Planned when it is first needed: a week that nobody looks at costs nothing. */
  const state = (): DeskState => (made ??= createDesk(scenario, chosen.policy, chosen.seed, 0));

  return {
    state,
    aim: () => aim,
    aimAt(moment) {
      aim = moment;
      if (!made || moment >= made.tick) return;
      const copy = ring.latest(moment);
      made = copy && copyDesk(copy);
    },
    restart(next) {
      chosen = next;
      ring.clear();
      made = undefined;
    },
    work(mayGoOn) {
      const desk = state();
      while (desk.tick < aim && mayGoOn()) {
        const slice = (Math.floor(desk.tick / SLICE_SECONDS) + 1) * SLICE_SECONDS;
        advance(desk, tick(Math.min(slice, aim)));
        // On a long way there, what the ring would drop again is not copied.
        const near = aim - desk.tick < COPIES * COPY_SECONDS;
        const due = near && desk.tick % COPY_SECONDS === 0;
        if (due && !ring.has(desk.tick)) ring.keep(desk.tick, copyDesk(desk));
      }
      return desk.tick >= aim;
    },
    step() {
      const moved = stepEvent(state());
      aim = state().tick;
      return moved;
    },
  };
}
