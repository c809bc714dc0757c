import { describe, expect, it } from 'vitest';
import { scenario } from '../sim/desk/fixtures';
import { summariesOf } from '~/sim/desk';
import type { FromWorker, Task } from '~/worker/protocol';
import { reportColumns, rowOf } from '~/worker/row';
import { createServer } from '~/worker/serve';

const fourPeople = { ...scenario.start, peopleAtReception: 4 };
const request = {
  scenario,
  policy: fourPeople,
  baseline: scenario.start,
  seed: 1898,
  replications: 40,
};

const now = (...weeks: readonly number[]): readonly Task[] =>
  weeks.map((week) => ({ side: 'now', week }));
const before = (...weeks: readonly number[]): readonly Task[] =>
  weeks.map((week) => ({ side: 'before', week }));

/** A server whose turns are taken one by one. */
function table() {
  const said: FromWorker[] = [];
  const turns: (() => void)[] = [];
  const hear = createServer(
    (message) => said.push(message),
    (proceed) => turns.push(proceed),
  );
  const takeTurns = (count = Infinity) => {
    for (let n = 0; n < count && turns.length > 0; n += 1) turns.shift()?.();
  };
  const ask = (run: number, tasks: readonly Task[], of = request) =>
    hear({ type: 'compare', run, request: of, tasks });
  /** The tasks whose rows were sent, by run. */
  const done = () => said.flatMap((m) => (m.type === 'row' ? [[m.run, m.task]] : []));
  const turnsLeft = () => turns.length;
  return { said, hear, ask, takeTurns, turnsLeft, done };
}

const ofRun = (run: number, tasks: readonly Task[]) => tasks.map((task) => [run, task]);

describe('the server', () => {
  it('says where the reports stand, and sends the row of each task, in order', () => {
    const { said, ask, takeTurns } = table();
    ask(1, [...now(3), ...before(3), ...now(0)]);
    takeTurns();
    const four = summariesOf(scenario, fourPeople, 1898);
    const start = summariesOf(scenario, scenario.start, 1898);
    expect(said).toEqual([
      { type: 'columns', run: 1, columns: reportColumns(four(0).reports) },
      { type: 'row', run: 1, task: now(3)[0], row: rowOf(four(3)) },
      { type: 'row', run: 1, task: before(3)[0], row: rowOf(start(3)) },
      { type: 'row', run: 1, task: now(0)[0], row: rowOf(four(0)) },
    ]);
  });

  it('says where the reports stand once a run', () => {
    const { said, ask, takeTurns } = table();
    ask(1, now(0, 1));
    takeTurns();
    ask(2, now(0, 1));
    takeTurns();
    expect(said.map(({ type, run }) => [type, run])).toEqual([
      ['columns', 1],
      ['row', 1],
      ['row', 1],
      ['columns', 2],
      ['row', 2],
      ['row', 2],
    ]);
  });

  it('takes more tasks, also when it has done all', () => {
    const { hear, ask, takeTurns, done } = table();
    ask(1, now(0));
    hear({ type: 'take', run: 1, tasks: now(1) });
    takeTurns();
    hear({ type: 'take', run: 1, tasks: now(2, 3) });
    takeTurns();
    expect(done()).toEqual(ofRun(1, now(0, 1, 2, 3)));
  });

  it('leaves what another worker does, but not the task it is at', () => {
    const { hear, ask, takeTurns, done } = table();
    ask(1, now(0, 1, 2));
    hear({ type: 'leave', run: 1, tasks: [...now(0, 2), ...before(1)] });
    takeTurns();
    expect(done()).toEqual(ofRun(1, now(0, 1)));
  });

  it('leaves also the next task, when it is not at it yet', () => {
    const { hear, ask, takeTurns, done } = table();
    ask(1, now(0, 1));
    while (done().length === 0) takeTurns(1);
    hear({ type: 'leave', run: 1, tasks: now(1) });
    takeTurns();
    expect(done()).toEqual(ofRun(1, now(0)));
  });

  it('is deaf to a task of another run', () => {
    const { hear, ask, takeTurns, done } = table();
    ask(2, now(0, 1));
    hear({ type: 'take', run: 1, tasks: now(5) });
    hear({ type: 'leave', run: 1, tasks: now(1) });
    takeTurns();
    expect(done()).toEqual(ofRun(2, now(0, 1)));
  });

  it('says nothing more of a run that was cancelled', () => {
    const { said, hear, ask, takeTurns } = table();
    ask(1, now(0, 1));
    takeTurns(1);
    hear({ type: 'cancel', run: 1 });
    takeTurns();
    expect(said).toEqual([]);
  });

  it('drops the old run for a new one, and is deaf to a late cancel of the old', () => {
    const { hear, ask, takeTurns, done } = table();
    ask(1, now(0, 1));
    takeTurns(1);
    ask(2, now(4), { ...request, seed: 5 });
    hear({ type: 'cancel', run: 1 });
    takeTurns();
    expect(done()).toEqual(ofRun(2, now(4)));
  });

  it('has one turn to take, whatever it is told', () => {
    const { hear, ask, takeTurns, turnsLeft } = table();
    ask(1, now(0, 1));
    hear({ type: 'take', run: 1, tasks: now(2) });
    ask(2, now(0));
    expect(turnsLeft()).toBe(1);
    takeTurns();
    expect(turnsLeft()).toBe(0);
  });

  it('takes the weeks of another seed for others', () => {
    const { said, ask, takeTurns } = table();
    ask(1, now(0));
    takeTurns();
    ask(2, now(0), { ...request, seed: 5 });
    takeTurns();
    const row = rowOf(summariesOf(scenario, fourPeople, 5)(0));
    expect(said.at(-1)).toEqual({ type: 'row', run: 2, task: now(0)[0], row });
  });

  it('says what went wrong, and is there for the next', () => {
    const { said, ask, takeTurns, done } = table();
    ask(1, now(0), { ...request, scenario: { ...scenario, teams: [] } });
    takeTurns();
    expect(said).toEqual([
      { type: 'failed', run: 1, message: 'Broken promise: a scenario has a reception' },
    ]);
    ask(2, now(0));
    takeTurns();
    expect(done()).toEqual(ofRun(2, now(0)));
  });

  it('brings no two weeks that are the same week', () => {
    const { said, ask, takeTurns } = table();
    ask(1, now(0, 1, 2, 3, 4));
    takeTurns();
    const rows = said.flatMap((m) => (m.type === 'row' ? [m.row.join()] : []));
    expect(new Set(rows).size).toBe(5);
  });
});
