import { expect, test } from 'vitest';
import { householdIds, recordIds } from './record-id.ts';

test('a stream has no more identifiers than its counter can tell apart', () => {
  const nextId = recordIds(1, householdIds(0));
  for (let made = 0; made < 4_096; made += 1) nextId();
  expect(nextId).toThrow(RangeError);
});

test('identifiers rise within a stream and from stream to stream', () => {
  const ids = [0, 1, 2].flatMap((index) => {
    const nextId = recordIds(5, householdIds(index));
    return [nextId(), nextId(), nextId()];
  });
  expect(ids.toSorted()).toEqual(ids);
});
