import { expect, test } from 'vitest';
import { createAttempts } from './attempts.ts';

test('the same content keeps its key until an answer came; other content has another', () => {
  let made = 0;
  const attempts = createAttempts(() => {
    made += 1;
    return String(made);
  });
  const first = attempts.begin('a');
  expect(attempts.begin('a').key).toBe(first.key);
  expect(attempts.begin('b').key).not.toBe(first.key);
  first.answered();
  expect(attempts.begin('a').key).not.toBe(first.key);
});
