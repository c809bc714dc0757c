import type { Tick } from '~/base/ticks';
import type { Band } from '~/sim/engine';
import type { Issue } from './issue';
import type { Measures } from './measure-types';
import { notBuilt } from './not-built';
import type { Policy } from './policy';
import type { DeskRun } from './records';
import type { Scenario } from './scenario';
import type { TicketStory } from './story-types';
import type { DeskView } from './view-types';
import type { DeskKind } from './words';

/** A desk in the middle of its week. Opaque: read it through `deskView`, `ticketStory`, `deskRun`. */
export interface DeskState {
  readonly scenario: Scenario;
  readonly policy: Policy;
  readonly seed: number;
  readonly replication: number;
  /** How far it has come. */
  readonly tick: Tick;
  /** No event is left: every ticket of the scenario's days is settled or given up. */
  readonly ended: boolean;
}

export type CheckedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly issues: readonly Issue<string>[] };

/**
 * Reads choices from a form, a link or a file. A lever left out takes the scenario's start value; an
 * unknown field, a wrong type or a number out of range is an issue at that field.
 */
export const checkPolicy = (_scenario: Scenario, _raw: unknown): CheckedPolicy =>
  notBuilt('checkPolicy');

/** One of the four kinds of desk as choices of the same levers; people and self-help stay as at the start. */
export const presetPolicy = (_scenario: Scenario, _kind: DeskKind): Policy =>
  notBuilt('presetPolicy');

/** A desk on Monday 00:00. `seed` is a whole number from 0 to 2^32 - 1, `replication` from 0. */
export const createDesk = (
  _scenario: Scenario,
  _policy: Policy,
  _seed: number,
  _replication: number,
): DeskState => notBuilt('createDesk');

/** Moves the desk in place up to and including `untilTick`; returns the number of events handled. */
export const advance = (_state: DeskState, _untilTick: Tick): number => notBuilt('advance');

/** Moves the desk in place by one event; false when none is left. */
export const stepEvent = (_state: DeskState): boolean => notBuilt('stepEvent');

/** A second desk that shares nothing with the first: for stepping back and for forks. */
export const copyDesk = (_state: DeskState): DeskState => notBuilt('copyDesk');

/** What the floor draws now. */
export const deskView = (_state: DeskState): DeskView => notBuilt('deskView');

/** The life of ticket `id` so far; undefined when it has not arrived. */
export const ticketStory = (_state: DeskState, _id: number): TicketStory | undefined =>
  notBuilt('ticketStory');

/** The records so far of a desk in the middle of its week. */
export const deskRun = (_state: DeskState): DeskRun => notBuilt('deskRun');

/** A whole run: the scenario's days, and on until the last ticket is settled. */
export const runDesk = (
  _scenario: Scenario,
  _policy: Policy,
  _seed: number,
  _replication: number,
): DeskRun => notBuilt('runDesk');

/** Every measure of one run, or of a run so far. */
export const measure = (_run: DeskRun, _scenario: Scenario): Measures => notBuilt('measure');

/** Tickets open at each full hour, from Monday 00:00 to the end of the scenario's days or of the run so far. */
export const openByHour = (_run: DeskRun, _scenario: Scenario): readonly number[] =>
  notBuilt('openByHour');

/** Minutes to resolve at 0.5 %, 1.5 % ... 99.5 % of the settled tickets: a hundred dots; empty when none is settled. */
export const resolvePercentiles = (_run: DeskRun): readonly number[] =>
  notBuilt('resolvePercentiles');

/** Mean, 95 % interval and week-to-week spread; undefined values are left out, none left gives undefined. */
export const summarise = (_values: readonly (number | undefined)[]): Band | undefined =>
  notBuilt('summarise');

/** The band of now minus before, paired by replication; both lists in order of replication. */
export const difference = (
  _now: readonly (number | undefined)[],
  _before: readonly (number | undefined)[],
): Band | undefined => notBuilt('difference');
