import { describe, expect, it } from 'vitest';
import { scenario } from '../sim/desk/fixtures';
import { createSimClient } from '~/worker';
import type { Comparison } from '~/worker';
import { fakePort } from './fake-port';

const request = {
  scenario,
  policy: scenario.start,
  baseline: scenario.start,
  seed: 1,
  replications: 40,
};
const result = (replications: number) => ({ replications }) as Comparison;

describe('the client', () => {
  it('passes progress on and ends with the result', async () => {
    const worker = fakePort();
    const heard: number[] = [];
    const outcome = createSimClient(() => worker.port).compare(request, (r) =>
      heard.push(r.replications),
    );
    worker.say({ type: 'progress', run: 1, result: result(20) });
    worker.say({ type: 'done', run: 1, result: result(40) });
    expect(await outcome).toEqual({ ended: 'done', result: result(40) });
    expect(heard).toEqual([20]);
  });

  it('never lets anything of a dropped comparison arrive', async () => {
    const worker = fakePort();
    const client = createSimClient(() => worker.port);
    const heard: [string, number][] = [];
    const first = client.compare(request, (r) => heard.push(['first', r.replications]));
    const second = client.compare(request, (r) => heard.push(['second', r.replications]));
    worker.say({ type: 'progress', run: 1, result: result(21) });
    worker.say({ type: 'done', run: 1, result: result(41) });
    worker.say({ type: 'progress', run: 2, result: result(20) });
    worker.say({ type: 'done', run: 2, result: result(40) });
    expect(await first).toEqual({ ended: 'cancelled' });
    expect(await second).toEqual({ ended: 'done', result: result(40) });
    expect(heard).toEqual([['second', 20]]);
  });

  it('tells the worker to stop, and says so, when cancelled', async () => {
    const worker = fakePort();
    const client = createSimClient(() => worker.port);
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
    const client = createSimClient(() => worker.port);
    const heard: number[] = [];
    const outcome = client.compare(request, (r) => heard.push(r.replications));
    client.cancel();
    worker.say({ type: 'progress', run: 1, result: result(20) });
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
    const outcome = createSimClient(() => worker.port).compare(request, () => {});
    go(worker);
    expect(await outcome).toEqual({ ended: 'failed', message: 'no tickets' });
  });

  it('opens no worker before it is needed, one for all, and ends it when closed', async () => {
    let opened = 0;
    const worker = fakePort();
    const client = createSimClient(() => {
      opened += 1;
      return worker.port;
    });
    expect(opened).toBe(0);
    void client.compare(request, () => {});
    const last = client.compare(request, () => {});
    expect(opened).toBe(1);
    client.close();
    expect(worker.isTerminated()).toBe(true);
    expect(await last).toEqual({ ended: 'cancelled' });
  });
});
