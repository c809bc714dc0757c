import { expect, it } from 'vitest';
import { invariant } from '~/base/invariant';

it('says which promise was broken', () => {
  expect(() => invariant(false, 'queues never hold a settled ticket')).toThrow(
    'Broken promise: queues never hold a settled ticket',
  );
});

it('is silent while the promise is kept', () => {
  expect(() => invariant(true, 'anything')).not.toThrow();
});
