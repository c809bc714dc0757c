import { describe, expect, it } from 'vitest';
import { scenario } from '../sim/desk/fixtures';
import { createSimClient } from '~/worker';
import type { DeskReports } from '~/sim/desk';
import type { FromWorker } from '~/worker/protocol';
import type { Columns } from '~/worker/row';
import { fakePort } from './fake-port';

const request = {
  scenario,
  policy: scenario.start,
  baseline: scenario.start,
  seed: 1,
  replications: 40,
};
/** Weeks of one number: what is in them is not the client's business. */
const weeks = (run: number, from: number, count = 10): FromWorker => {
  const rows = { now: new Float64Array(count), before: new Float64Array(count) };
  const columns = {} as Columns<DeskReports>;
  return { type: 'weeks', run, block: { from, count, columns, rows } };
};
/** All forty of a run, from one worker. */
const all = (worker: ReturnType<typeof fakePort>, run: number) =>
  [0, 10, 20, 30].forEach((from) => worker.say(weeks(run, from)));

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
      (worker: ReturnType<typeof fakePort>) =>
        worker.say({ type: 'failed', run: 1, message: 'no tickets' }),
    ],
    ['breaks', (worker: ReturnType<typeof fakePort>) => worker.fail('no tickets')],
  ])('gives the reason when the worker %s', async (_name, go) => {
    const worker = fakePort();
    const outcome = createSimClient(() => worker.port, 1).compare(request, () => {});
    go(worker);
    expect(await outcome).toEqual({ ended: 'failed', message: 'no tickets' });
  });

  it('shares the weeks between two workers, and stops the other when one fails', async () => {
    const pair = [fakePort(), fakePort()] as const;
    const left = [...pair];
    const client = createSimClient(() => left.shift()!.port, 2);
    const heard: number[] = [];
    const first = client.compare(request, (r) => heard.push(r.replications));
    expect(pair.map(({ sent }) => sent[0])).toMatchObject([
      { part: { index: 0, of: 2 } },
      { part: { index: 1, of: 2 } },
    ]);
    [10, 30].forEach((from) => pair[1].say(weeks(1, from)));
    expect(heard).toEqual([]);
    [0, 20].forEach((from) => pair[0].say(weeks(1, from)));
    expect(heard).toEqual([20]);
    expect(await first).toMatchObject({ ended: 'done' });
    const second = client.compare(request, () => {});
    pair[1].say({ type: 'failed', run: 2, message: 'no tickets' });
    expect(await second).toEqual({ ended: 'failed', message: 'no tickets' });
    expect(pair[0].sent.at(-1)).toEqual({ type: 'cancel', run: 2 });
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
