import { expect, test } from 'vitest';
import { renewIds } from './renew-ids.ts';

test('a member whom the other side removed is entered anew; the others keep their ids', () => {
  const original = { note: 'x', members: [{ id: 'a' }, { id: 'b' }] };
  const merged = { note: 'x', members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
  expect(renewIds(merged, { original, current: { members: [{ id: 'a' }] } }, () => 'new')).toEqual({
    note: 'x',
    members: [{ id: 'a' }, { id: 'new' }, { id: 'c' }],
  });
});
