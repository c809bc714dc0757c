import { describe, expect, it } from 'vitest';
import { change, redo, startHistory, undo } from '~/stores/desk-lab-history';
import { changedLevers, createPolicyDesk } from '~/stores/desk-lab-policy';
import { oncePerMoment } from '~/stores/desk-lab-once';
import { createRing } from '~/stores/desk-lab-ring';
import { isGuardKept, levelReached, optionOf } from '~/stores/desk-lab-mission';
import type { Mission } from '~/stores/desk-lab-mission';
import { MEASURES } from '~/sim/desk';
import type { DeskPolicy, DeskState, Measures, Policy } from '~/sim/desk';

const start: Policy = {
  singlePointOfContact: true,
  peopleAtReception: 3,
  kindsTriedAtReception: 7,
  triageMinutes: 3,
  handOnAfterMinutes: 20,
  notesPerWeek: 1,
  trainingHours: 0.5,
  selfHelpKinds: 2,
  order: 'first-come',
};

describe('a history', () => {
  it('undoes and redoes one step at a time', () => {
    const two = change(change(startHistory('a'), 'b'), 'c');
    expect(undo(two).now).toBe('b');
    expect(undo(undo(undo(two))).now).toBe('a');
    expect(redo(undo(two)).now).toBe('c');
    expect(redo(two)).toBe(two);
  });
  it('forgets what was undone once something new is chosen', () => {
    const again = change(undo(change(startHistory('a'), 'b')), 'c');
    expect(redo(again).now).toBe('c');
    expect(again.future).toEqual([]);
  });
});

describe('the ring of copies', () => {
  it('answers the latest copy at or before a moment', () => {
    const ring = createRing<string>(3);
    ring.keep(60, 'one');
    ring.keep(120, 'two');
    expect([30, 60, 119, 500].map(ring.latest)).toEqual([undefined, 'one', 'one', 'two']);
  });
  it('makes room by dropping what was kept first', () => {
    const ring = createRing<number>(2);
    for (const at of [1, 2, 3]) ring.keep(at, at);
    expect([ring.size(), ring.latest(1), ring.latest(9)]).toEqual([2, undefined, 3]);
  });
  it('keeps a moment once', () => {
    const ring = createRing<string>(2);
    ring.keep(1, 'first');
    ring.keep(1, 'second');
    expect([ring.size(), ring.latest(1)]).toEqual([1, 'first']);
  });
});

it('a desk that stands still is counted once, one that moved again', () => {
  let counts = 0;
  const count = oncePerMoment(() => (counts += 1));
  const moving = { tick: 60 };
  const desk = moving as DeskState;
  expect([count(desk), count(desk)]).toEqual([1, 1]);
  moving.tick = 120;
  expect(count(desk)).toBe(2);
  expect(count({ ...desk })).toBe(3);
});

describe('the policy desk', () => {
  it('makes a dragged lever one step to undo', () => {
    const desk = createPolicyDesk(start);
    desk.setLever('notesPerWeek', 2);
    desk.setLever('notesPerWeek', 5);
    desk.undo();
    expect(desk.policy.get()).toEqual(start);
    desk.redo();
    expect(desk.policy.get().notesPerWeek).toBe(5);
  });
  it('makes two pulls of the same lever two steps once it was let go', () => {
    const desk = createPolicyDesk(start);
    desk.setLever('notesPerWeek', 2);
    desk.release();
    desk.setLever('notesPerWeek', 5);
    desk.undo();
    expect(desk.policy.get().notesPerWeek).toBe(2);
  });
  it('names the levers that stand elsewhere than at the baseline', () => {
    const desk = createPolicyDesk(start);
    desk.setLever('order', 'by-priority');
    desk.setLever('triageMinutes', 4);
    expect([...desk.changed.get()].sort()).toEqual(['order', 'triageMinutes']);
    desk.pin();
    expect(desk.changed.get()).toEqual([]);
  });
  it('names a lever that only one of the two has set', () => {
    const desk = createPolicyDesk(start);
    const more: DeskPolicy = { ...start, interruption: 'for-p1' };
    desk.setPolicy(more);
    expect(desk.changed.get()).toEqual(['interruption']);
    desk.undo();
    expect(desk.changed.get()).toEqual([]);
  });
  it('knows a matrix by its cells', () => {
    const row = { high: 'p1', medium: 'p2', low: 'p3' } as const;
    const withMatrix = (): DeskPolicy => ({
      ...start,
      priorityMatrix: { high: { ...row }, medium: { ...row }, low: { ...row } },
    });
    expect(changedLevers(withMatrix(), withMatrix())).toEqual([]);
    expect(changedLevers(withMatrix(), start)).toEqual(['priorityMatrix']);
  });
  it('resets to the start, whatever is pinned, and can undo that', () => {
    const desk = createPolicyDesk(start);
    desk.setLever('order', 'by-priority');
    desk.pin();
    desk.setLever('triageMinutes', 4);
    desk.reset();
    expect(desk.policy.get()).toEqual(start);
    desk.undo();
    expect(desk.policy.get()).toMatchObject({ order: 'by-priority', triageMinutes: 4 });
  });
  it('takes no step when nothing changes', () => {
    const desk = createPolicyDesk(start);
    desk.setLever('notesPerWeek', 1);
    desk.setPolicy({ ...start });
    expect(desk.history.get().past).toEqual([]);
  });
});

const none = Object.fromEntries(MEASURES.map((id) => [id, undefined])) as Measures;

describe('pines', () => {
  const above: Mission['target'] = {
    measure: 'onTimeByGuestShare',
    direction: 'above',
    levels: [0.8, 0.85, 0.9],
  };
  const below: Mission['target'] = {
    measure: 'halfDoneMinutes',
    direction: 'below',
    levels: [25, 20, 17],
    guard: { measure: 'costPerTicketEuros', direction: 'below', limit: 43 },
  };
  it.each([
    [above, {}, 0],
    [above, { onTimeByGuestShare: 0.79 }, 0],
    [above, { onTimeByGuestShare: 0.8 }, 1],
    [above, { onTimeByGuestShare: 0.95 }, 3],
    [below, { halfDoneMinutes: 26, costPerTicketEuros: 40 }, 0],
    [below, { halfDoneMinutes: 20, costPerTicketEuros: 43 }, 2],
    [below, { halfDoneMinutes: 10, costPerTicketEuros: 44 }, 0],
    [below, { halfDoneMinutes: 10 }, 0],
  ] as const)('%o with %o earns %i', (target, week, pines) => {
    expect(levelReached(target, { ...none, ...week })).toBe(pines);
  });
  it('has nothing to keep where a mission has no guard', () => {
    expect(isGuardKept(above, none)).toBe(true);
    expect(isGuardKept(below, none)).toBe(false);
  });
});

describe('the answer that a ratio falls in', () => {
  const options = [
    { id: 'fewer', untilRatio: 0.9 },
    { id: 'same', fromRatio: 0.9, untilRatio: 1.1 },
    { id: 'more', fromRatio: 1.1 },
  ];
  it.each([
    [0.5, 'fewer'],
    [0.9, 'same'],
    [1.1, 'more'],
    [40, 'more'],
  ])('%f is %s', (ratio, id) => {
    expect(optionOf(options, ratio)?.id).toBe(id);
  });
});
