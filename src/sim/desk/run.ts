import type { Tick } from '~/base/ticks';
import { deskRun } from './extract';
import { handleNext, nextMoment } from './handle';
import { summariseDesk } from './measure';
import type { RunSummary } from './measure';
import { planDesk } from './plan';
import type { DeskPolicy } from './policy';
import type { DeskRun } from './records';
import type { Scenario } from './scenario';
import { createDesk, inside } from './state';
import type { DeskState } from './state';
import { worldsOf } from './world';
import type { Worlds } from './world';

/** Moves the desk in place, up to and including `untilTick`, or to its end; returns how many events it handled. */
export function advance(state: DeskState, untilTick: Tick): number {
  const desk = inside(state);
  let handled = 0;
  while (!desk.ended && nextMoment(desk) <= untilTick) {
    handleNext(desk);
    handled += 1;
  }
  if (untilTick > desk.tick) desk.tick = untilTick;
  return handled;
}

/** Moves the desk in place by one event; false, and no move, when it has ended. */
export function stepEvent(state: DeskState): boolean {
  const desk = inside(state);
  if (desk.ended) return false;
  handleNext(desk);
  return true;
}

/** Moves the desk in place to its end, or by `most` events; returns how many events it handled. */
export function runOut(state: DeskState, most = Infinity): number {
  const desk = inside(state);
  let handled = 0;
  while (!desk.ended && handled < most) {
    handleNext(desk);
    handled += 1;
  }
  return handled;
}

/** A whole run: the scenario's days, and on in the same weekly rhythm until the last ticket is settled. */
export function runDesk(
  scenario: Scenario,
  policy: DeskPolicy,
  seed: number,
  replication: number,
): DeskRun {
  const state = createDesk(scenario, policy, seed, replication);
  runOut(state);
  return deskRun(state);
}

/** A replication under way: goes on by so many events, and is summed up once it has come to its end. */
export type Underway = (events: number) => RunSummary | undefined;

/**
 * Starts replications of one scenario and policy, one after the other, without keeping their records.
 * `worlds` may be shared with other policies of the same scenario and seed.
 */
export function runsOf(
  scenario: Scenario,
  policy: DeskPolicy,
  seed: number,
  worlds: Worlds = worldsOf(scenario, seed),
): (replication: number) => Underway {
  const plan = planDesk(scenario, policy);
  let spent: DeskState | undefined;
  return (replication) => {
    const world = worlds(replication);
    const state = createDesk(scenario, policy, seed, replication, { plan, world, spent });
    // Its tables are in use until it ends.
    spent = undefined;
    return (events) => {
      runOut(state, events);
      if (!state.ended) return undefined;
      spent = state;
      return summariseDesk(state);
    };
  };
}

/** What each replication of one scenario and policy comes to: `runsOf`, each run in one go. */
export function summariesOf(...of: Parameters<typeof runsOf>): (replication: number) => RunSummary {
  const begin = runsOf(...of);
  return (replication) => begin(replication)(Infinity)!;
}
