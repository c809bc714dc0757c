import { describe, expect, it } from 'vitest';
import { scenario } from '../sim/desk/fixtures';
import { createSimClient } from '~/worker';
import type { DeskReports } from '~/sim/desk';
import type { Side } from '~/worker/protocol';
import type { Columns } from '~/worker/row';
import { fakePort } from './fake-port';

const request = {
  scenario,
  policy: scenario.start,
  baseline: scenario.start,
  seed: 1,
  replications: 40,
};
type Worker = ReturnType<typeof fakePort>;

/** Rows of nothing: what is in them is not the client's business. */
const say = (worker: Worker, run: number, side: Side, ...weeks: readonly number[]) => {
  worker.say({ type: 'columns', run, columns: {} as Columns<DeskReports> });
  weeks.forEach((week) =>
    worker.say({ type: 'row', run, task: { side, week }, row: new Float64Array(200) }),
  );
};
/** All forty of a run, from one worker. */
const all = (worker: Worker, run: number, side: Side = 'now') =>
  say(worker, run, side, ...Array.from({ length: 40 }, (_, week) => week));

describe('the client', () => {
  it('passes progress on and ends with the result', async () => {
    const worker = fakePort();
    const heard: number[] = [];
    const outcome = createSimClient(() => worker.port, 1).compare(request, (r) =>
      heard.push(r.replications),
    );
    all(worker, 1);
    expect(await outcome).toMatchObject({ ended: 'done', result: { replications: 40 } });
    expect(heard).toEqual([20]);
  });

  it('never lets anything of a dropped comparison arrive', async () => {
    const worker = fakePort();
    const client = createSimClient(() => worker.port, 1);
    const heard: [string, number][] = [];
    const first = client.compare(request, (r) => heard.push(['first', r.replications]));
    const second = client.compare(request, (r) => heard.push(['second', r.replications]));
    all(worker, 1);
    all(worker, 2);
    expect(await first).toEqual({ ended: 'cancelled' });
    expect(await second).toMatchObject({ ended: 'done', result: { replications: 40 } });
    expect(heard).toEqual([['second', 20]]);
  });

  it('takes no week of a dropped comparison for one of the next', async () => {
    const worker = fakePort();
    const client = createSimClient(() => worker.port, 1);
    const heard: number[] = [];
    void client.compare(request, () => {});
    const policy = { ...scenario.start, peopleAtReception: 9 };
    void client.compare({ ...request, policy }, (r) => heard.push(r.replications));
    for (const side of ['now', 'before'] as const) all(worker, 1, side);
    expect(heard).toEqual([]);
  });

  it('asks for what is not known yet, and for nothing when all is', async () => {
    const worker = fakePort();
    const client = createSimClient(() => worker.port, 1);
    const asked = () =>
      worker.sent.flatMap((m) => (m.type === 'compare' ? [m.tasks.map(({ side }) => side)] : []));
    const base = client.compare(request, () => {});
    all(worker, 1);
    const policy = { ...scenario.start, peopleAtReception: 9 };
    const other = client.compare({ ...request, policy }, () => {});
    all(worker, 2);
    const back = client.compare({ ...request, policy, baseline: policy }, () => {});
    expect(asked()).toEqual([Array(20).fill('now'), Array(20).fill('now')]);
    for (const each of [base, other, back]) expect((await each).ended).toBe('done');
  });

  it('knows a baseline that becomes the choice', async () => {
    const worker = fakePort();
    const client = createSimClient(() => worker.port, 1);
    const policy = { ...scenario.start, peopleAtReception: 9 };
    const first = client.compare({ ...request, policy }, () => {});
    for (const side of ['now', 'before'] as const) all(worker, 1, side);
    const back = client.compare(request, () => {});
    expect((await first).ended).toBe('done');
    expect((await back).ended).toBe('done');
  });

  it('tells the worker to stop, and says so, when cancelled', async () => {
    const worker = fakePort();
    const client = createSimClient(() => worker.port, 1);
    const outcome = client.compare(request, () => {});
    client.cancel();
    expect(await outcome).toEqual({ ended: 'cancelled' });
    expect(worker.sent.map(({ type, run }) => [type, run])).toEqual([
      ['compare', 1],
      ['cancel', 1],
    ]);
  });

  it('hears nothing more once cancelled', async () => {
    const worker = fakePort();
    const client = createSimClient(() => worker.port, 1);
    const heard: number[] = [];
    const outcome = client.compare(request, (r) => heard.push(r.replications));
    client.cancel();
    all(worker, 1);
    await outcome;
    expect(heard).toEqual([]);
  });

  it.each([
    [
      'says it failed',
      (worker: Worker) => worker.say({ type: 'failed', run: 1, message: 'no tickets' }),
    ],
    ['breaks', (worker: Worker) => worker.fail('no tickets')],
  ])('gives the reason when the worker %s', async (_name, go) => {
    const worker = fakePort();
    const outcome = createSimClient(() => worker.port, 1).compare(request, () => {});
    go(worker);
    expect(await outcome).toEqual({ ended: 'failed', message: 'no tickets' });
  });

  it('shares the weeks between two workers, and moves them to the one that is free', () => {
    const pair = [fakePort(), fakePort()] as const;
    const left = [...pair];
    const client = createSimClient(() => left.shift()!.port, 2);
    void client.compare(request, () => {});
    const weeksSent = pair.map(({ sent }) =>
      sent.flatMap((m) => (m.type === 'compare' ? m.tasks.map(({ week }) => week) : [])),
    );
    expect(weeksSent).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
    ]);
    say(pair[1], 1, 'now', 10, 11, 12, 13, 14, 15, 16);
    const tasks = [{ side: 'now', week: 9 }];
    expect(pair[0].sent.at(-1)).toEqual({ type: 'leave', run: 1, tasks });
    expect(pair[1].sent.at(-1)).toEqual({ type: 'take', run: 1, tasks });
  });

  it('stops the other worker when one fails', async () => {
    const pair = [fakePort(), fakePort()] as const;
    const left = [...pair];
    const client = createSimClient(() => left.shift()!.port, 2);
    const outcome = client.compare(request, () => {});
    pair[1].say({ type: 'failed', run: 1, message: 'no tickets' });
    expect(await outcome).toEqual({ ended: 'failed', message: 'no tickets' });
    expect(pair[0].sent.at(-1)).toEqual({ type: 'cancel', run: 1 });
  });

  it('opens no worker before it is needed, one for all, and ends it when closed', async () => {
    let opened = 0;
    const worker = fakePort();
    const client = createSimClient(() => {
      opened += 1;
      return worker.port;
    }, 1);
    expect(opened).toBe(0);
    void client.compare(request, () => {});
    const last = client.compare(request, () => {});
    expect(opened).toBe(1);
    client.close();
    expect(worker.isTerminated()).toBe(true);
    expect(await last).toEqual({ ended: 'cancelled' });
  });
});
