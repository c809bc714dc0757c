import { describe, expect, it } from 'vitest';
import { tickAt } from '~/base/ticks';
import firstMonday from '~/content/scenarios/first-monday.json';
import { scenarioSchema } from '~/schemas/scenario';
import { createDeskLab } from '~/stores/desk-lab';
import { openRunLink, runLinkOf } from '~/stores/desk-lab-link';

const { model } = scenarioSchema.parse(firstMonday);
const openLab = () => createDeskLab(model, 1898, model.start);
type Lab = ReturnType<typeof openLab>;

function settle(lab: Lab): void {
  for (let frame = 0; frame < 5; frame += 1) lab.frame(16, Infinity, () => 0);
}

/** A lab in the middle of something, with all that a link must carry. */
function busyLab(): Lab {
  const lab = openLab();
  lab.setSeed(42);
  lab.policies.setLever('notesPerWeek', 4);
  lab.policies.pin();
  lab.policies.setLever('peopleAtReception', 5);
  lab.policies.setLever('order', 'by-priority');
  lab.seek(tickAt(1, 14, 20));
  settle(lab);
  return lab;
}

describe('a shared run', () => {
  it('shows the same moment, and the same figures, in another lab', () => {
    const [mine, yours] = [busyLab(), openLab()];
    expect(openRunLink(yours, runLinkOf(mine))).toEqual({ fault: undefined });
    settle(yours);
    expect(yours.moment.get()).toEqual(mine.moment.get());
    expect(yours.tally.get()).toEqual(mine.tally.get());
    expect(yours.policies.baseline.get()).toEqual(mine.policies.baseline.get());
    expect(runLinkOf(yours)).toBe(runLinkOf(mine));
  });

  it('opens paused', () => {
    const lab = openLab();
    lab.play();
    openRunLink(lab, runLinkOf(busyLab()));
    expect(lab.clock.get().playing).toBe(false);
  });

  it('takes a policy away that can be had back', () => {
    const lab = openLab();
    lab.policies.setLever('triageMinutes', 8);
    openRunLink(lab, runLinkOf(busyLab()));
    lab.policies.undo();
    expect(lab.policies.policy.get().triageMinutes).toBe(8);
  });

  it('leaves the lab alone where the hash means something else', () => {
    const lab = busyLab();
    const before = runLinkOf(lab);
    expect(openRunLink(lab, 'mission=first-monday')).toBeUndefined();
    expect(runLinkOf(lab)).toBe(before);
  });

  it('stands at the start, with its own seed, where nothing can be read', () => {
    const lab = busyLab();
    expect(openRunLink(lab, 'run=%00')).toEqual({ fault: 'unreadable' });
    settle(lab);
    expect([lab.seed.get(), lab.moment.get().now.tick]).toEqual([42, lab.opensTick]);
    expect(lab.policies.policy.get()).toEqual(model.start);
  });

  it('is clamped to the hours that the lab shows', () => {
    const lab = openLab();
    lab.seek(0);
    const other = openLab();
    openRunLink(other, runLinkOf(lab));
    expect(other.aim()).toBe(other.opensTick);
  });
});
