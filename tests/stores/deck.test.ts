import { expect, test } from 'vitest';
import { deck, loadDeck } from '~/stores/deck';

const answer =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

test.each([
  ['a deck', answer('{"cards":[]}'), 'ready'],
  ['a page that is not there', answer('not here', 404), 'failed'],
  ['something else than a deck', answer('[]'), 'failed'],
  ['no JSON', answer('<p>'), 'failed'],
  ['no network', () => Promise.reject(new TypeError('offline')), 'failed'],
])('%s', async (_name, get, status) => {
  const loading = loadDeck('/data/cards.en.json', get);
  expect(deck.get().status).toBe('waiting');
  await loading;
  expect(deck.get().status).toBe(status);
});
