import { expect, test } from 'vitest';
import { markKeyWords } from '~/components/lesson/key-words';

test.each([
  ['Sharing awareness, or owning.', ['sharing awareness'], '[Sharing awareness], or owning.'],
  [
    'contact, single point of contact',
    ['contact', 'single point of contact'],
    '[contact], [single point of contact]',
  ],
  ['a service desk', ['service', 'service desk'], 'a [service desk]'],
  ['twice is twice', ['twice'], '[twice] is [twice]'],
  ['fit for use (warranty)', ['(warranty)'], 'fit for use [(warranty)]'],
  ['nothing to mark', [], 'nothing to mark'],
])('key words of “%s” are set apart', (text, keyWords, marked) => {
  const parts = markKeyWords(text, keyWords);
  expect(parts.map((p) => (p.key ? `[${p.text}]` : p.text)).join('')).toBe(marked);
});
