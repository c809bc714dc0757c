import { describe, expect, it } from 'vitest';
import firstMonday from '~/content/scenarios/first-monday.json';
import { scenarioSchema } from '~/schemas/scenario';
import { createCompareDesk, MOST_PINNED } from '~/stores/desk-lab-compare';
import type { CompareOutcome, CompareRequest, Comparison, SimClient } from '~/worker';

const { model } = scenarioSchema.parse(firstMonday);
const policyOf = (peopleAtReception: number) => ({ ...model.start, peopleAtReception });
const SEED = 7;

/** A client that answers when it is told to; its results carry the question they answer. */
function slowClient() {
  const asked: CompareRequest[] = [];
  let answer: ((outcome: CompareOutcome) => void) | undefined;
  let report: (result: Comparison) => void = () => {};
  const client: SimClient = {
    compare(request, onProgress) {
      answer?.({ ended: 'cancelled' });
      asked.push(request);
      report = onProgress;
      return new Promise((resolve) => (answer = resolve));
    },
    cancel: () => answer?.({ ended: 'cancelled' }),
    close: () => answer?.({ ended: 'cancelled' }),
  };
  const settle = async (outcome: CompareOutcome) => {
    const resolve = answer;
    answer = undefined;
    resolve?.(outcome);
    await new Promise((done) => setTimeout(done));
  };
  const result = () => ({ question: asked.at(-1) }) as unknown as Comparison;
  return {
    open: () => client,
    asked,
    progress: () => report(result()),
    done: () => settle({ ended: 'done', result: result() }),
    fail: () => settle({ ended: 'failed', message: 'no' }),
  };
}

const questionOf = (result: Comparison | undefined) =>
  (result as unknown as { question: CompareRequest } | undefined)?.question;

async function deskWith(people: number) {
  const client = slowClient();
  const desk = createCompareDesk(model, client.open);
  desk.ask(model.start, policyOf(people), SEED);
  await client.done();
  return { client, desk };
}

describe('a pinned policy', () => {
  it('keeps its name, its policy and the numbers that stand there', async () => {
    const { desk, client } = await deskWith(4);
    desk.pin('four people');
    desk.ask(model.start, policyOf(5), SEED);
    await client.done();
    const [pinned] = desk.pinned.get();
    expect(pinned).toMatchObject({ name: 'four people', policy: policyOf(4) });
    expect(questionOf(pinned?.result)?.policy).toEqual(policyOf(4));
    expect(client.asked).toHaveLength(2);
  });

  it('waits until all its weeks are in', () => {
    const client = slowClient();
    const desk = createCompareDesk(model, client.open);
    desk.pin('nothing');
    desk.ask(model.start, policyOf(4), SEED);
    desk.pin('early');
    expect(desk.pinned.get()).toEqual([]);
  });

  it('is pinned once, and only while a place is free', async () => {
    const { desk, client } = await deskWith(4);
    desk.pin('four');
    desk.pin('four again');
    for (const people of [5, 6]) {
      desk.ask(model.start, policyOf(people), SEED);
      await client.done();
      desk.pin(String(people));
    }
    expect(desk.pinned.get().map(({ name }) => name)).toEqual(['four', '5']);
    expect(MOST_PINNED).toBe(2);
    desk.unpin(policyOf(4));
    desk.pin('6');
    expect(desk.pinned.get().map(({ name }) => name)).toEqual(['5', '6']);
  });

  it.each([
    ['another seed', model.start, SEED + 1],
    ['another baseline', policyOf(6), SEED],
  ])('is run again, after the question, under %s', async (_, baseline, seed) => {
    const { desk, client } = await deskWith(4);
    desk.pin('four');
    desk.ask(baseline, policyOf(5), seed);
    expect(desk.pinned.get()[0]?.result).toBeUndefined();
    await client.done();
    expect(client.asked.at(-1)).toMatchObject({ policy: policyOf(4), baseline, seed });
    await client.done();
    expect(questionOf(desk.pinned.get()[0]?.result)).toMatchObject({ baseline, seed });
    expect(questionOf(desk.compared.get().result)?.policy).toEqual(policyOf(5));
  });

  it('gives way to a newer question, and is caught up after that one', async () => {
    const { desk, client } = await deskWith(4);
    desk.pin('four');
    desk.ask(model.start, policyOf(5), SEED + 1);
    await client.done();
    desk.ask(model.start, policyOf(6), SEED + 1);
    await client.done();
    await client.done();
    expect(client.asked.map(({ policy }) => policy.peopleAtReception)).toEqual([4, 5, 4, 6, 4]);
    expect(questionOf(desk.pinned.get()[0]?.result)).toMatchObject({
      policy: policyOf(4),
      seed: SEED + 1,
    });
  });

  it('is left without numbers when its run fails', async () => {
    const { desk, client } = await deskWith(4);
    desk.pin('four');
    desk.ask(model.start, policyOf(5), SEED + 1);
    await client.done();
    await client.fail();
    expect(client.asked).toHaveLength(3);
    expect(desk.pinned.get()[0]?.result).toBeUndefined();
    expect(desk.compared.get().status).toBe('done');
  });
});

describe('a question aside', () => {
  const opened = () => {
    const client = slowClient();
    const desk = createCompareDesk(model, client.open);
    desk.askAside(model.start, policyOf(9), SEED);
    const people = () => client.asked.map(({ policy }) => policy.peopleAtReception);
    return { client, desk, people };
  };

  it('is answered by itself', async () => {
    const { client, desk } = opened();
    expect(desk.aside.get()).toMatchObject({ status: 'running', stale: true });
    client.progress();
    expect(desk.aside.get()).toMatchObject({ status: 'running', stale: false });
    await client.done();
    expect(desk.aside.get()).toMatchObject({ status: 'done', stale: false });
    expect(questionOf(desk.aside.get().result)?.policy).toEqual(policyOf(9));
    expect(desk.compared.get().status).toBe('same');
  });

  it('gives way to the other, and is caught up after it, before what is pinned', async () => {
    const { client, desk, people } = opened();
    desk.ask(model.start, policyOf(4), SEED);
    await client.done();
    expect(questionOf(desk.compared.get().result)?.policy).toEqual(policyOf(4));
    expect(desk.aside.get().status).toBe('running');
    desk.pin('four');
    desk.ask(model.start, policyOf(5), SEED + 1);
    await client.done();
    await client.done();
    await client.done();
    expect(people()).toEqual([9, 4, 9, 5, 9, 4]);
    expect(questionOf(desk.aside.get().result)).toMatchObject({ policy: policyOf(9), seed: SEED });
    expect(questionOf(desk.pinned.get()[0]?.result)).toMatchObject({ seed: SEED + 1 });
  });

  it('waits for the other', async () => {
    const { client, desk, people } = opened();
    await client.done();
    desk.ask(model.start, policyOf(4), SEED);
    desk.askAside(model.start, policyOf(8), SEED);
    expect(people()).toEqual([9, 4]);
    await client.done();
    expect(people()).toEqual([9, 4, 8]);
  });

  it('does not wait for a policy beside itself', async () => {
    const { client, desk, people } = opened();
    await client.done();
    desk.ask(policyOf(4), policyOf(4), SEED);
    desk.askAside(model.start, policyOf(8), SEED);
    expect(people()).toEqual([9, 4, 8]);
    await client.done();
    await client.done();
    expect(people()).toEqual([9, 4, 8, 4]);
    expect([desk.aside.get().status, desk.compared.get().status]).toEqual(['done', 'done']);
  });

  it('takes the place of an older one', async () => {
    const { client, desk, people } = opened();
    desk.askAside(model.start, policyOf(8), SEED);
    await client.done();
    expect(people()).toEqual([9, 8]);
    expect(questionOf(desk.aside.get().result)?.policy).toEqual(policyOf(8));
  });

  it('drops nothing that is asked at the moment of another answer', async () => {
    const { client, desk, people } = opened();
    const stop = desk.compared.listen(({ status }) => {
      if (status !== 'done') return;
      stop();
      desk.ask(model.start, policyOf(5), SEED);
    });
    desk.ask(model.start, policyOf(4), SEED);
    await client.done();
    expect(people()).toEqual([9, 4, 5]);
    await client.done();
    expect(people()).toEqual([9, 4, 5, 9]);
  });

  it('says that it failed, and is answered although the other failed', async () => {
    const { client, desk } = opened();
    desk.ask(model.start, policyOf(4), SEED);
    await client.fail();
    expect(desk.compared.get().status).toBe('failed');
    await client.fail();
    expect(desk.aside.get()).toMatchObject({ status: 'failed', message: 'no' });
  });

  it('is not asked again once it is answered', async () => {
    const { client, desk, people } = opened();
    await client.done();
    desk.ask(model.start, policyOf(4), SEED);
    await client.done();
    expect(people()).toEqual([9, 4]);
  });
});
