import { atom, type ReadableAtom } from 'nanostores';
import { DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS, tick, WEEKDAYS, type Tick } from '~/base/ticks';
import {
  advance,
  CHANNELS,
  copyDesk,
  DESK_KINDS,
  deskView,
  measureDesk,
  presetPolicy,
  ticketStory,
} from '~/sim/desk';
import type {
  Channel,
  DeskKind,
  DeskState,
  DeskView,
  Measures,
  LeverRange,
  DeskPolicy,
  Scenario,
  TicketStory,
} from '~/sim/desk';
import { asHeld, LEVER_CHOICES, rangesOf, wholePolicy, type RangedLever } from './desk-lab-levers';
import { oncePerMoment } from './desk-lab-once';
import { createPolicyDesk, type PolicyDesk } from './desk-lab-policy';
import { createWeek, type Choice, type Week } from './desk-lab-week';

export interface Clock {
  readonly playing: boolean;
  /** The week lies behind us. */
  readonly over: boolean;
  /** A replay is under way to get where the clock should be. */
  readonly busy: boolean;
}

/** The same moment of the same week under both policies. */
export interface Moment {
  readonly now: DeskView;
  readonly before: DeskView;
}

/** What the weeks add up to so far; counted a few times a second, not every frame. */
export interface Tally {
  readonly now: Measures;
  readonly before: Measures;
  readonly openByHour: readonly number[];
}

/** A week that is over, its last tickets settled too. */
export interface Outcome {
  readonly now: Measures;
  readonly before: Measures;
}

/** Simulated minutes in a second of the reader; `max` goes as fast as the page may. */
export type Speed = number | 'max';

export interface DeskLab {
  readonly scenario: Scenario;
  /** Those by which anything comes. */
  readonly channels: readonly Channel[];
  /** Tickets that came by a channel since midnight. */
  readonly arrivedBy: (view: DeskView, channel: Channel) => number;
  readonly ranges: Readonly<Record<RangedLever, LeverRange>>;
  readonly choices: typeof LEVER_CHOICES;
  /** Every lever where it stands, those that are left out included. */
  readonly whole: (policy: DeskPolicy) => DeskPolicy;
  /** Moves a lever of this scenario; back where the start has it, it is as if it was never moved. */
  readonly setLever: <L extends keyof DeskPolicy>(lever: L, value: DeskPolicy[L]) => void;
  /** The four kinds of desk as choices of the same levers. */
  readonly presets: readonly { readonly kind: DeskKind; readonly policy: DeskPolicy }[];
  readonly policies: PolicyDesk;
  readonly seed: ReadableAtom<number>;
  readonly clock: ReadableAtom<Clock>;
  readonly speed: ReadableAtom<Speed>;
  readonly moment: ReadableAtom<Moment>;
  readonly tally: ReadableAtom<Tally>;
  /** Open tickets at each hour of the baseline's whole week; empty until it is run. */
  readonly baselineOpen: ReadableAtom<readonly number[]>;
  readonly outcome: ReadableAtom<Outcome | undefined>;
  readonly opensTick: Tick;
  readonly endTick: Tick;
  /** Where the clock is going: the moment itself unless a replay is under way. */
  readonly aim: () => Tick;
  /** The life of a ticket up to now; undefined when it has not arrived. */
  readonly storyOf: (id: number) => TicketStory | undefined;
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setSeed: (seed: number) => void;
  /** To a moment of this week, forward or back; pauses. */
  readonly seek: (moment: number) => void;
  readonly stepEvent: () => void;
  /** One frame: the week moves on by what the reader's clock did, for at most `budgetMs`. */
  readonly frame: (elapsedMs: number, budgetMs: number, wallMs: () => number) => void;
}

const TALLY_EVERY_MS = 250;
const SHOW_REPLAY_EVERY_MS = 120;
/** Most replays are over by then, and go from one picture to the other without those on the way. */
const SHOW_REPLAY_FROM_MS = 400;
/** Tokens glide between two pictures, so that a picture a frame would be work for nothing. */
const SHOW_PLAY_EVERY_MS = 40;
/** At full speed an hour a frame is the most that an eye can follow. */
const MOST_SECONDS_A_FRAME = HOUR_SECONDS;
const LAST_TICKET = tick(400 * DAY_SECONDS);

/** When reception first opens: where the page begins. */
export function openingTick(scenario: Scenario): Tick {
  const reception = scenario.teams.find((team) => team.line === 1);
  for (const [day, weekday] of WEEKDAYS.entries()) {
    const hours = reception?.hours[weekday];
    if (hours) return tick(day * DAY_SECONDS + hours[0] * HOUR_SECONDS);
  }
  return tick(0);
}

/** The measures of the week once its last ticket is settled; the desk itself stays where it is. */
function endOf(state: DeskState): Measures {
  const copy = copyDesk(state);
  advance(copy, LAST_TICKET);
  return measureDesk(copy).measures;
}

/** The week that a page begins with, on its way to when reception first opens. */
export function openingWeek(scenario: Scenario, choice: Choice): Week {
  const week = createWeek(scenario, choice);
  week.aimAt(openingTick(scenario));
  return week;
}

/** @param now the week of the policy; a page may lead it to its opening beforehand, in slices */
export function createDeskLab(
  scenario: Scenario,
  startSeed: number,
  start: DeskPolicy,
  now = openingWeek(scenario, { policy: start, seed: startSeed }),
): DeskLab {
  const opensTick = openingTick(scenario);
  const endTick = tick(scenario.days * DAY_SECONDS);
  const policies = createPolicyDesk(start);
  const seed = atom(startSeed);
  const choice = { policy: start, seed: startSeed };
  const before = createWeek(scenario, choice);
  const ahead = createWeek(scenario, choice);
  now.work(() => true);
  before.aimAt(opensTick);
  ahead.aimAt(endTick);

  const sumBefore = oncePerMoment((state) => measureDesk(state).measures);
  const endBefore = oncePerMoment(endOf);
  // Both policies are the same at first.
  const first = deskView(now.state());
  const moment = atom<Moment>({ now: first, before: first });
  const { measures, openByHour } = measureDesk(now.state());
  const tally = atom<Tally>({ now: measures, before: measures, openByHour });
  const clock = atom<Clock>({ playing: false, over: false, busy: false });
  const speed = atom<Speed>(32);
  const baselineOpen = atom<readonly number[]>([]);
  const outcome = atom<Outcome | undefined>(undefined);
  let untilShown = 0;
  let untilTally = 0;
  let dirty = false;
  let uncounted = false;
  let debtSeconds = 0;

  const setClock = (next: Partial<Clock>) => {
    const old = clock.get();
    const same = (Object.keys(next) as (keyof Clock)[]).every((key) => old[key] === next[key]);
    if (!same) clock.set({ ...old, ...next });
  };
  const isSame = () => policies.changed.get().length === 0;

  function show(): void {
    const view = deskView(now.state());
    moment.set({ now: view, before: isSame() ? view : deskView(before.state()) });
    dirty = false;
  }

  function count(): void {
    const state = now.state();
    const same = isSame();
    uncounted = false;
    const { measures, openByHour } = measureDesk(state);
    tally.set({ now: measures, before: same ? measures : sumBefore(before.state()), openByHour });
    const over = state.tick >= endTick;
    setClock({ over });
    if (!over) outcome.set(undefined);
    else if (!outcome.get()) {
      const final = endOf(state);
      outcome.set({
        now: final,
        before: same ? final : endBefore(before.state()),
      });
    }
  }

  policies.policy.listen((policy) => {
    now.restart({ policy, seed: seed.get() });
    outcome.set(undefined);
    replay();
  });
  policies.baseline.listen((policy) => {
    before.restart({ policy, seed: seed.get() });
    ahead.restart({ policy, seed: seed.get() });
    baselineOpen.set([]);
    outcome.set(undefined);
    replay();
  });

  /** What stands there stays until the replay arrives, or takes so long that the way is worth seeing. */
  function replay(): void {
    dirty = true;
    uncounted = false;
    untilShown = SHOW_REPLAY_FROM_MS;
  }

  function aimAt(target: number): void {
    const bounded = tick(Math.round(Math.min(Math.max(target, opensTick), endTick)));
    now.aimAt(bounded);
    before.aimAt(bounded);
    dirty = true;
  }

  /** Seconds of the simulated week that this frame should bring. */
  function due(elapsedMs: number): number {
    const pace = speed.get();
    if (pace === 'max') return MOST_SECONDS_A_FRAME;
    debtSeconds += (Math.min(elapsedMs, 100) / 1000) * pace * MINUTE_SECONDS;
    const whole = Math.min(Math.floor(debtSeconds), MOST_SECONDS_A_FRAME);
    debtSeconds = Math.min(debtSeconds - whole, 1);
    return whole;
  }

  return {
    scenario,
    channels: CHANNELS.filter((channel) => (scenario.channels[channel]?.share ?? 0) > 0),
    arrivedBy: (view, channel) => view.arrivedToday[CHANNELS.indexOf(channel)] ?? 0,
    ranges: rangesOf(scenario),
    choices: LEVER_CHOICES,
    whole: (policy) => wholePolicy(policy, scenario),
    setLever: (lever, value) => policies.setLever(lever, asHeld(lever, value, scenario)),
    presets: DESK_KINDS.map((kind) => ({ kind, policy: presetPolicy(scenario, kind) })),
    policies,
    seed,
    clock,
    speed,
    moment,
    tally,
    baselineOpen,
    outcome,
    opensTick,
    endTick,
    aim: () => now.aim(),
    storyOf: (id) => ticketStory(now.state(), id),
    play() {
      if (now.aim() >= endTick) aimAt(opensTick);
      setClock({ playing: true, over: false });
    },
    pause: () => setClock({ playing: false }),
    setSpeed: (next) => speed.set(next),
    setSeed(next) {
      if (next === seed.get()) return;
      seed.set(next);
      const policy = policies.policy.get();
      const baseline = policies.baseline.get();
      now.restart({ policy, seed: next });
      before.restart({ policy: baseline, seed: next });
      ahead.restart({ policy: baseline, seed: next });
      baselineOpen.set([]);
      outcome.set(undefined);
      replay();
    },
    seek(target) {
      setClock({ playing: false });
      aimAt(target);
      replay();
    },
    stepEvent() {
      setClock({ playing: false });
      now.step();
      if (now.state().tick > endTick) now.aimAt(endTick);
      before.aimAt(now.aim());
      dirty = true;
    },
    frame(elapsedMs, budgetMs, wallMs) {
      const began = wallMs();
      const mayGoOn = () => wallMs() - began < budgetMs;
      if (clock.get().playing && now.state().tick >= now.aim()) {
        const seconds = due(elapsedMs);
        if (seconds > 0) aimAt(now.aim() + seconds);
      }
      const arrived = now.work(mayGoOn) && (isSame() || before.work(mayGoOn));
      untilShown -= elapsedMs;
      untilTally -= elapsedMs;
      const { playing } = clock.get();
      const atEnd = now.aim() >= endTick;
      if (dirty && (untilShown <= 0 || (arrived && (!playing || atEnd)))) {
        const settled = arrived && !playing;
        if (settled || untilTally <= 0 || atEnd) {
          untilTally = TALLY_EVERY_MS;
          uncounted = true;
        }
        untilShown = playing && arrived ? SHOW_PLAY_EVERY_MS : SHOW_REPLAY_EVERY_MS;
        show();
        dirty = !arrived;
        // The end is told whole; else the sums come a frame after the picture, for both are dear to draw.
        if (atEnd) count();
      } else if (uncounted) count();
      setClock({ busy: !arrived });
      if (arrived && playing && atEnd) setClock({ playing: false, over: true });
      if (arrived && baselineOpen.get().length === 0 && ahead.work(mayGoOn)) {
        baselineOpen.set(measureDesk(ahead.state()).openByHour);
      }
    },
  };
}
