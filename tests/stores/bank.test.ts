import { beforeEach, expect, test, vi } from 'vitest';
import type { BankState } from '~/stores/bank';

/** Each test has a store of its own: the module remembers what was asked. */
let store: typeof import('~/stores/bank');
beforeEach(async () => {
  vi.resetModules();
  store = await import('~/stores/bank');
});

const empty = { items: [], papers: [] };
const answer =
  (body: unknown, status = 200) =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status }));

test.each<[string, () => Promise<Response>, BankState['status']]>([
  ['a bank', answer(empty), 'ready'],
  ['a page that is not there', answer(empty, 404), 'failed'],
  ['no bank', answer({ items: 1 }), 'failed'],
  ['no JSON', () => Promise.resolve(new Response('<html>')), 'failed'],
  ['no network', () => Promise.reject(new TypeError('offline')), 'failed'],
])('an answer that is %s', async (_name, get, status) => {
  await store.loadBank('/data/bank.en.json', get);
  expect(store.bank.get().status).toBe(status);
});

test('a bank is fetched once, and again only after a failure', async () => {
  const get = vi.fn(answer(empty));
  get.mockImplementationOnce(answer(empty, 500));
  await store.loadBank('/data/bank.en.json', get);
  await store.loadBank('/data/bank.en.json', get);
  await store.loadBank('/data/bank.en.json', get);
  expect(store.bank.get().status).toBe('ready');
  expect(get).toHaveBeenCalledTimes(2);
});

test('the language that was asked last is the one that stays', async () => {
  let late: (response: Response) => void = () => undefined;
  const first = store.loadBank('/data/bank.en.json', () => new Promise((done) => (late = done)));
  await store.loadBank('/data/bank.nl.json', answer({ items: [{ id: 'nl' }], papers: [] }));
  late(new Response(JSON.stringify(empty)));
  await first;
  expect(store.bank.get()).toMatchObject({ bank: { items: [{ id: 'nl' }] } });
});
