import { describe, expect, it } from 'vitest';
import { EXPERIMENTS, judge } from '~/sim/proof';
import { runProof, type ProverPort } from '~/worker';
import { blocksOf } from '~/worker/proof-blocks';
import type { FromProver, ToProver } from '~/worker/proof-protocol';
import { prove } from '~/worker/prove';

const RUNS = [
  { id: 'dear', replications: 5, work: 200_000 },
  { id: 'cheap', replications: 30, work: 30_000 },
];

/** Answers as `prove` does, with nothing simulated: a value is the number of its replication. */
function pretend(message: ToProver): FromProver {
  const { id } = message;
  if (message.type === 'judge')
    return { type: 'verdicts', id, verdicts: message.values.map(([value]) => verdictOf(value)) };
  const { from, until } = message;
  const values = Array.from({ length: until - from }, (_, nth) => [from + nth]);
  return { type: 'values', id, from, values };
}
const verdictOf = (obtained = NaN) => ({
  expected: 0,
  obtained,
  standardError: 1,
  z: 0,
  held: true,
});
const inOrder = (count: number) => Array.from({ length: count }, (_, n) => verdictOf(n));

/** A worker that answers when told to. */
function slowPort() {
  const waiting: ToProver[] = [];
  let hear: (event: { data: FromProver }) => void = () => {};
  let terminated = false;
  const port: ProverPort = {
    postMessage: (message) => void waiting.push(message),
    addEventListener(type: string, listener: never) {
      if (type === 'message') hear = listener;
    },
    terminate: () => void (terminated = true),
  };
  return {
    port,
    waiting,
    answer(how: (message: ToProver) => FromProver = pretend) {
      const message = waiting.shift();
      if (message) hear({ data: how(message) });
    },
    isTerminated: () => terminated,
  };
}

/** Runs with so many workers; `order` says who answers next. */
function runWith(count: number, order: (turn: number) => number) {
  const workers = Array.from({ length: count }, slowPort);
  const heard: string[] = [];
  const verdicts: Record<string, unknown> = {};
  let opened = 0;
  const client = runProof(
    RUNS,
    {
      onProgress: (share) => heard.push(`progress ${share.toFixed(2)}`),
      onVerdicts: (id, list) => {
        heard.push(`verdicts ${id}`);
        verdicts[id] = list;
      },
      onDone: () => heard.push('done'),
      onFailed: (message) => heard.push(`failed ${message}`),
    },
    () => workers[opened++]!.port,
    count,
  );
  const finish = () => {
    for (let turn = 0; workers.some(({ waiting }) => waiting.length > 0); turn += 1)
      workers[order(turn) % count]?.answer();
  };
  return { client, workers, heard, verdicts, finish };
}

describe('blocks', () => {
  it('hold every replication once, the cheapest experiment first', () => {
    const blocks = blocksOf(RUNS);
    expect(blocks.map(({ run, from, until }) => [run.id, from, until])).toEqual([
      ['cheap', 0, 13],
      ['cheap', 13, 26],
      ['cheap', 26, 30],
      ['dear', 0, 2],
      ['dear', 2, 4],
      ['dear', 4, 5],
    ]);
  });
});

describe('a proof', () => {
  const alone = runWith(1, () => 0);
  alone.finish();

  it('ends with verdicts on all replications in order, the cheapest experiment first', () => {
    expect(alone.heard.filter((line) => !line.startsWith('progress'))).toEqual([
      'verdicts cheap',
      'verdicts dear',
      'done',
    ]);
    expect(alone.verdicts).toEqual({ cheap: inOrder(30), dear: inOrder(5) });
  });

  it('says how far it is, up to the whole', () => {
    const shares = alone.heard.flatMap((line) => /progress (.*)/.exec(line)?.[1] ?? []);
    expect(shares).toEqual([...shares].sort());
    expect(shares.at(-1)).toBe('1.00');
  });

  it('comes to the same from two workers, whoever is quicker', () => {
    const both = runWith(2, (turn) => (turn % 3 ? 1 : 0));
    both.finish();
    expect(both.verdicts).toEqual(alone.verdicts);
    expect(both.heard.at(-1)).toBe('done');
    expect(both.workers.every((worker) => worker.isTerminated())).toBe(true);
  });

  it('is heard no more once stopped', () => {
    const { client, workers, heard } = runWith(2, () => 0);
    client.stop();
    workers.forEach((worker) => worker.answer());
    expect(heard).toEqual([]);
    expect(workers.every((worker) => worker.isTerminated())).toBe(true);
  });

  it('ends with what went wrong', () => {
    const { workers, heard } = runWith(2, () => 0);
    workers[0]?.answer((message) => prove({ ...message, id: 'nobody' }));
    expect(heard).toEqual(['failed No experiment is called nobody.']);
    expect(workers[1]?.isTerminated()).toBe(true);
  });
});

describe('the worker', () => {
  const [experiment] = EXPERIMENTS.filter(({ id }) => id === 'line-full');
  it('runs replications and judges them as the core does', () => {
    const values = [7, 8].map((n) => experiment?.replicate(n) ?? []);
    const id = 'line-full';
    expect(prove({ type: 'replicate', id, from: 7, until: 9 })).toEqual({
      type: 'values',
      id,
      from: 7,
      values,
    });
    expect(prove({ type: 'judge', id, values })).toEqual({
      type: 'verdicts',
      id,
      verdicts: experiment?.gates.map((gate, place) =>
        judge(
          gate,
          values.map((row) => row[place] ?? NaN),
        ),
      ),
    });
  });
});
