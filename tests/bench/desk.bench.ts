import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { beforeAll, expect, it } from 'vitest';
import { itDepartment, scenario } from '../sim/desk/fixtures';
import type { Scenario } from '~/sim/desk';
import { createSimClient } from '~/worker';
import type { WorkerPort } from '~/worker';
import { bundle } from '../bundle';
import { bestTimes, print } from './clock';

type Tasks = typeof import('./tasks');
let tasks: Tasks;
let thread: string;

beforeAll(async () => {
  tasks = (await import(await bundle('bench/tasks.ts'))) as Tasks;
  thread = await bundle('bench/thread.ts');
});

const HOLDS = 500_000;

it.each([
  ['a week', scenario, 40],
  ['a month of 2,500 tickets', itDepartment, 16],
])('the desk beside a bare heap, %s', (name, world, replications) => {
  let events = 0;
  const [desk = NaN, bare = NaN] = bestTimes([
    () => {
      events = tasks.deskEvents(world, replications);
    },
    () => void tasks.holdBareHeap(11, HOLDS, 1),
  ]);
  expect(events).toBeGreaterThan(1000 * replications);
  const speed = events / desk / 1000;
  const bareSpeed = HOLDS / bare / 1000;
  print(`${name}, events alone`, `${speed.toFixed(2)} M events/s, ${events / replications} a run`);
  print('bare heap with the same draws', `${bareSpeed.toFixed(2)} M events/s`);
  print('desk against bare heap', (speed / bareSpeed).toFixed(2));
});

it.each([20, 200])('%d replications of a month, measures included, one core', (count) => {
  const [ms = NaN] = bestTimes(
    [() => void tasks.deskSummaries(itDepartment, itDepartment.start, count)],
    count > 100 ? 3 : 7,
  );
  print(`${count} months of 2,500 tickets, one core`, `${ms.toFixed(0)} ms`);
});

/** A thread of Node behind the client's port. */
function openThread(): WorkerPort {
  const worker = new Worker(thread);
  return {
    postMessage: (message) => worker.postMessage(message),
    addEventListener(type: 'message' | 'error', listener: (event: never) => void) {
      if (type === 'message') worker.on('message', (data) => listener({ data } as never));
      else worker.on('error', (error) => listener(error as never));
    },
    terminate: () => void worker.terminate(),
  };
}

it.each([
  ['weeks', scenario],
  ['months of 2,500 tickets', itDepartment],
])('two policies compared by the client and two workers, 200 %s', async (name, world) => {
  const client = createSimClient(openThread, 2);
  const ask = (people: number, seed: number) => {
    const policy = { ...world.start, peopleAtReception: people };
    const request = { scenario: world, policy, baseline: world.start, seed };
    return { ...request, replications: 200 };
  };
  const time = async (request: ReturnType<typeof ask>) => {
    const start = performance.now();
    let band = NaN;
    const outcome = await client.compare(request, (result) => {
      if (result.replications === 20) band = performance.now() - start;
    });
    expect(outcome.ended).toBe('done');
    return { band, all: performance.now() - start };
  };
  // The first comparison starts the threads and warms them.
  await time(ask(4, 1));
  const timeAll = async (requests: readonly ReturnType<typeof ask>[]) => {
    const times: Awaited<ReturnType<typeof time>>[] = [];
    for (const request of requests) times.push(await time(request));
    return times;
  };
  const people = world.start.peopleAtReception;
  const fresh = await timeAll([2, 3, 4].map((seed) => ask(people + 1, seed)));
  const moved = await timeAll([2, 3, -1].map((more) => ask(people + more, 4)));
  const alone = await timeAll([5, 6, 7].map((seed) => ask(people, seed)));
  client.close();
  const range = (values: readonly number[]) =>
    `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)} ms`;
  const say = (rows: typeof fresh) =>
    `${range(rows.map(({ band }) => band))}, all 200 after ${range(rows.map(({ all }) => all))}`;
  print(`both policies new, ${name}: first band`, say(fresh));
  print(`a lever moved, ${name}: first band`, say(moved));
  print(`one policy, new, ${name}: first band`, say(alone));
});

it('a running comparison of months dropped, and the next small one answered', async () => {
  const client = createSimClient(openThread, 2);
  const ask = (world: Scenario, people: number, replications: number) => ({
    scenario: world,
    policy: { ...world.start, peopleAtReception: people },
    baseline: world.start,
    seed: 9,
    replications,
  });
  await client.compare(ask(scenario, 4, 2), () => {});
  const alone: number[] = [];
  const afterCancel: number[] = [];
  for (let people = 1; people <= 8; people += 1) {
    let start = performance.now();
    await client.compare(ask({ ...scenario, days: 1 }, people, 2), () => {});
    alone.push(performance.now() - start);
    const running = client.compare(ask(itDepartment, people, 200), () => {});
    await new Promise((resolve) => setTimeout(resolve, 60));
    start = performance.now();
    client.cancel();
    await client.compare(ask({ ...scenario, days: 1, id: `day-${people}` }, people, 2), () => {});
    afterCancel.push(performance.now() - start);
    expect(await running).toEqual({ ended: 'cancelled' });
  }
  client.close();
  print('a day compared, workers idle, worst', `${Math.max(...alone).toFixed(0)} ms`);
  print(
    'a day compared, months cancelled before, worst',
    `${Math.max(...afterCancel).toFixed(0)} ms`,
  );
});

it('memory over 1,000 replications', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  tasks.deskLast(scenario, 100);
  const before = heap();
  tasks.deskLast(scenario, 1000);
  print('heap after 100 and after 1,000 more', `${before.toFixed(1)} and ${heap().toFixed(1)} MB`);
});
