import { atom } from 'nanostores';
import { describe, expect, it, vi } from 'vitest';
import { DAY_SECONDS, HOUR_SECONDS, tickAt } from '~/base/ticks';
import { createMissionCourse } from '~/components/desk/mission-course';
import { advance, createDesk, deskRun, deskView, MEASURES, measure, openByHour } from '~/sim/desk';
import { createDeskLab, openingWeek } from '~/stores/desk-lab';
import { createCompareDesk, type Compared } from '~/stores/desk-lab-compare';
import { createMissionDesk } from '~/stores/desk-lab-mission';
import { missions } from '~/stores/missions';
import type { Comparison } from '~/worker';
import { firstMonday } from '../sim/desk/fixtures';

const { model } = firstMonday;
const SEED = 1898;

const openLab = () => createDeskLab(model, SEED, model.start);
type Lab = ReturnType<typeof openLab>;

/** As many frames as it takes to get there, each allowed to finish its work. */
function settle(lab: Lab): void {
  for (let frame = 0; frame < 5; frame += 1) lab.frame(16, Infinity, () => 0);
}

/** What the engine itself says at a moment. */
function viewAt(hour: number, policy = model.start, seed = SEED) {
  const desk = createDesk(model, policy, seed, 0);
  advance(desk, tickAt(0, hour));
  return deskView(desk);
}

describe('a lab', () => {
  it('opens when reception does', () => {
    expect(openLab().moment.get().now).toEqual(viewAt(8));
  });

  it('opens with the week that was led there before, as far as it is', () => {
    const week = openingWeek(model, { policy: model.start, seed: SEED });
    let slices = 0;
    const mayGoOn = () => (slices += 1) <= 3;
    expect(week.work(mayGoOn)).toBe(false);
    const lab = createDeskLab(model, SEED, model.start, week);
    expect(lab.moment.get().now).toEqual(viewAt(8));
    expect(lab.tally.get()).toEqual(openLab().tally.get());
  });

  it('plays as many minutes a second as the speed says', () => {
    const lab = openLab();
    lab.setSpeed(2);
    lab.play();
    for (let frame = 0; frame < 60; frame += 1) lab.frame(1000 / 60, Infinity, () => 0);
    const minutes = (lab.aim() - lab.opensTick) / 60;
    expect(minutes).toBeGreaterThan(1.9);
    expect(minutes).toBeLessThanOrEqual(2);
  });

  it('does not leap after a pause of the page', () => {
    const lab = openLab();
    lab.setSpeed(1);
    lab.play();
    lab.frame(60_000, Infinity, () => 0);
    expect(lab.aim() - lab.opensTick).toBeLessThanOrEqual(6);
  });

  it('stands still while it is paused', () => {
    const lab = openLab();
    settle(lab);
    expect(lab.moment.get().now.tick).toBe(lab.opensTick);
  });

  it('steps back to the very same moment', () => {
    const lab = openLab();
    lab.seek(tickAt(0, 15));
    settle(lab);
    lab.seek(tickAt(0, 11));
    settle(lab);
    expect(lab.moment.get().now).toEqual(viewAt(11));
  });

  it('stays within Monday morning and the end of the week', () => {
    const lab = openLab();
    lab.seek(-5);
    expect(lab.aim()).toBe(lab.opensTick);
    lab.seek(1e9);
    expect(lab.aim()).toBe(model.days * DAY_SECONDS);
  });

  it('shows the same moment under another policy, beside the baseline', () => {
    const lab = openLab();
    lab.seek(tickAt(0, 12));
    settle(lab);
    lab.policies.setLever('peopleAtReception', 5);
    settle(lab);
    const { now, before } = lab.moment.get();
    expect(now).toEqual(viewAt(12, { ...model.start, peopleAtReception: 5 }));
    expect(before).toEqual(viewAt(12));
  });

  it('runs another week with another seed', () => {
    const lab = openLab();
    lab.seek(tickAt(0, 12));
    settle(lab);
    lab.setSeed(7);
    settle(lab);
    expect(lab.moment.get().now).toEqual(viewAt(12, model.start, 7));
  });

  it('does a little in each frame and says that it is busy', () => {
    const lab = openLab();
    let wall = 0;
    lab.seek(tickAt(3));
    lab.frame(16, 5, () => (wall += 2));
    expect(lab.clock.get().busy).toBe(true);
    for (let frame = 0; frame < 400; frame += 1) lab.frame(16, 5, () => (wall += 2));
    expect(lab.clock.get().busy).toBe(false);
    expect(lab.moment.get().now.tick).toBe(tickAt(3));
  });

  it('keeps its picture until a replay arrives', () => {
    const lab = openLab();
    lab.seek(tickAt(2));
    settle(lab);
    const shown = lab.moment.get();
    lab.policies.setLever('peopleAtReception', 5);
    let wall = 0;
    lab.frame(16, 5, () => (wall += 4));
    expect(lab.moment.get()).toBe(shown);
    settle(lab);
    expect(lab.moment.get().now).toEqual(viewAt(2 * 24, { ...model.start, peopleAtReception: 5 }));
  });

  it('counts the sums a frame after the picture', () => {
    const lab = openLab();
    settle(lab);
    const before = lab.tally.get();
    lab.seek(tickAt(0, 14));
    lab.frame(16, Infinity, () => 0);
    expect([lab.moment.get().now.tick, lab.tally.get()]).toEqual([tickAt(0, 14), before]);
    lab.frame(16, Infinity, () => 0);
    expect(lab.tally.get().openByHour).toHaveLength(15);
  });

  it('never counts the sums of a desk on its way', () => {
    const lab = openLab();
    lab.seek(tickAt(2));
    lab.frame(16, Infinity, () => 0);
    lab.policies.setLever('peopleAtReception', 5);
    const before = lab.tally.get();
    let wall = 0;
    lab.frame(16, 5, () => (wall += 4));
    expect(lab.clock.get().busy).toBe(true);
    expect(lab.tally.get()).toBe(before);
  });

  it('knows the whole week of the baseline', () => {
    const lab = openLab();
    settle(lab);
    const desk = createDesk(model, model.start, SEED, 0);
    advance(desk, tickAt(model.days));
    expect(lab.baselineOpen.get()).toEqual(openByHour(deskRun(desk), model));
  });

  it('ends with the measures of a week whose last ticket is settled', () => {
    const lab = openLab();
    lab.seek(lab.endTick);
    settle(lab);
    const desk = createDesk(model, model.start, SEED, 0);
    advance(desk, tickAt(400));
    expect(lab.outcome.get()?.now).toEqual(measure(deskRun(desk), model));
    lab.seek(lab.endTick - HOUR_SECONDS);
    settle(lab);
    expect(lab.outcome.get()).toBeUndefined();
  });
});

describe('a mission', () => {
  const openMission = () => {
    const lab = openLab();
    const compared = atom<Compared>({ status: 'running', stale: true });
    const { id, mission } = firstMonday;
    return { lab, compared, mission: createMissionDesk(id, mission, lab, compared) };
  };
  it('asks first, from the start policy and Monday morning', () => {
    const { lab, mission } = openMission();
    lab.policies.setLever('peopleAtReception', 9);
    lab.seek(tickAt(2));
    mission.open();
    expect(mission.phase.get()).toBe('predict');
    expect(lab.policies.policy.get()).toEqual(model.start);
    expect(lab.aim()).toBe(lab.opensTick);
  });
  it('opens the week with the change that was asked about', () => {
    const { lab, mission } = openMission();
    mission.open();
    mission.predict({ value: 40, answer: 'later' }, 1);
    expect(mission.guess.get()).toEqual({ value: 40, answer: 'later' });
    expect(lab.policies.policy.get().singlePointOfContact).toBe(false);
    expect(lab.policies.baseline.get()).toEqual(model.start);
  });
  it('keeps a guess through every try, and none where none was made', () => {
    const { mission } = openMission();
    mission.open();
    mission.predict({ value: 40, answer: 'later' }, 1);
    mission.finish();
    expect(mission.guess.get()?.value).toBe(40);
    mission.again();
    expect(mission.guess.get()?.value).toBe(40);
    mission.open();
    expect(mission.guess.get()?.value).toBe(40);
    mission.skip();
    expect(mission.guess.get()).toBeUndefined();
  });
  it('goes on to the debrief, and back for another try', () => {
    const { lab, mission } = openMission();
    mission.open();
    mission.skip();
    expect(mission.isTrial(lab.policies.policy.get())).toBe(true);
    mission.finish();
    expect(mission.phase.get()).toBe('debrief');
    mission.again();
    expect(mission.phase.get()).toBe('run');
    expect(mission.isTrial(lab.policies.policy.get())).toBe(false);
    expect(lab.policies.policy.get()).toEqual(model.start);
    mission.leave();
    expect(mission.phase.get()).toBe('sandbox');
  });
  it('ends in the debrief again when a run goes on after one', () => {
    const { lab, mission } = openMission();
    const over = vi.fn();
    const stop = createMissionCourse(firstMonday, lab, mission, createCompareDesk(model)).onOver(
      over,
    );
    mission.open();
    mission.goOn();
    expect(mission.phase.get()).toBe('predict');
    mission.skip();
    for (const times of [1, 2]) {
      lab.seek(lab.endTick);
      settle(lab);
      expect(over).toHaveBeenCalledTimes(times);
      lab.seek(lab.opensTick);
      settle(lab);
      mission.goOn();
      expect(mission.phase.get()).toBe('run');
    }
    stop();
  });
  it('counts pines on the mean of all runs, and only once they are all in', () => {
    const { mission, compared } = openMission();
    const [first, second] = firstMonday.mission.target.levels;
    const result = (halfDone: number, cost: number): Comparison =>
      ({
        replications: 200,
        measures: {
          halfDoneMinutes: { now: { mean: halfDone } },
          costPerTicketEuros: { now: { mean: cost } },
        },
      }) as unknown as Comparison;
    mission.open();
    mission.skip();
    compared.set({ status: 'done', stale: false, result: result(first, 40) });
    expect(mission.decision.get()).toBeUndefined();
    mission.finish();
    expect(mission.decision.get()).toMatchObject({ level: 1, runs: 200 });
    compared.set({ status: 'running', stale: true, result: result(first, 40) });
    expect(mission.decision.get()).toBeUndefined();
    compared.set({ status: 'done', stale: false, result: result(second, 40) });
    expect(mission.decision.get()).toMatchObject({ level: 2 });
    compared.set({ status: 'done', stale: false, result: result(second, 49) });
    expect(mission.decision.get()).toMatchObject({ level: 0 });
  });
  it('keeps the pines of a run that is over, and not before they are counted', () => {
    const { lab, mission, compared } = openMission();
    const course = createMissionCourse(firstMonday, lab, mission, createCompareDesk(model));
    const stop = course.onOver(() => {});
    mission.open();
    mission.skip();
    lab.seek(lab.endTick);
    settle(lab);
    expect(mission.phase.get()).toBe('debrief');
    expect(missions.get()[firstMonday.id]?.level ?? 0).toBe(0);
    const means = Object.fromEntries(
      MEASURES.map((id) => [id, { now: { mean: id === 'halfDoneMinutes' ? 30 : 40 } }]),
    );
    const result = { replications: 200, measures: means } as unknown as Comparison;
    compared.set({ status: 'done', stale: false, result });
    expect(missions.get()[firstMonday.id]?.level).toBe(2);
    stop();
  });
});
