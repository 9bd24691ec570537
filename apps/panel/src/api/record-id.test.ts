import { expect, test } from 'vitest';
import { changedFields } from './changed-fields.ts';
import { emptyToNull } from './empty-to-null.ts';
import { recordId } from './record-id.ts';

test('ids are UUIDs of version 7 that grow with time', () => {
  const [earlier, later] = [recordId(1_700_000_000_000), recordId(1_700_000_000_001)];
  expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(earlier.slice(0, 13) < later.slice(0, 13)).toBe(true);
});

test('only what differs is sent; emptied texts clear', () => {
  const after = emptyToNull({ name: 'Khe Ngái', note: '', members: [{ id: '1', fullName: '' }] }) as object;
  expect(after).toEqual({ name: 'Khe Ngái', note: null, members: [{ id: '1', fullName: null }] });
  expect(changedFields(after, { name: 'Khe Ngái', note: 'cũ', members: [{ id: '1', fullName: null }] })).toEqual({
    note: null,
  });
});
