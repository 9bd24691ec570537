import { expect, test } from 'vitest';
import { COMMUNE_REVIEW_IDS, householdIds, recordIds, VILLAGE_IDS } from './record-id.ts';

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

test('villages of more than one province go on in the next stream, before those of another kind', () => {
  const nextId = recordIds(5, VILLAGE_IDS);
  const ids = Array.from({ length: 10_000 }, nextId);
  expect(new Set(ids).size).toBe(10_000);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.at(-1)! < recordIds(5, COMMUNE_REVIEW_IDS)()).toBe(true);
});
