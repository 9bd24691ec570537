import { expect, test } from 'vitest';
import { threeWay } from './three-way.ts';

const member = (id: string, fullName: string, more: object = {}) => ({ id, fullName, sex: 'MALE', ...more });
const original = { version: 1, note: 'cũ', phone: null, members: [member('a', 'An'), member('b', 'Bình')] };

test('what only one side touched is merged by itself', () => {
  const { merged, conflicts, theirs } = threeWay({
    original,
    mine: { ...original, note: 'của tôi' },
    theirs: { ...original, version: 2, phone: '0912345678' },
  });
  expect(merged).toEqual({ ...original, version: 2, note: 'của tôi', phone: '0912345678' });
  expect(conflicts).toEqual([]);
  expect(theirs).toEqual(['version', 'phone']);
});

test('what both changed waits for a choice; the same change is none', () => {
  const sides = {
    original,
    mine: { ...original, note: 'của tôi', phone: '1' },
    theirs: { ...original, note: 'của họ', phone: '1' },
  };
  expect(threeWay(sides).conflicts).toEqual([{ path: 'note', original: 'cũ', mine: 'của tôi', theirs: 'của họ' }]);
  expect(threeWay(sides).merged.note).toBe('của tôi');
  expect(threeWay(sides, new Map([['note', 'THEIRS']])).merged.note).toBe('của họ');
});

test('an emptied text and nothing are the same', () => {
  expect(threeWay({ original, mine: { ...original, phone: '' }, theirs: original }).theirs).toEqual([]);
});

test('members are matched by id: fields of one, people added on both sides', () => {
  const { merged, conflicts } = threeWay({
    original,
    mine: { ...original, members: [member('a', 'An Văn'), member('b', 'Bình'), member('m', 'Mai')] },
    theirs: { ...original, members: [member('a', 'An', { sex: 'FEMALE' }), member('b', 'Bình'), member('t', 'Tú')] },
  });
  expect(conflicts).toEqual([]);
  expect(merged.members).toEqual([
    member('a', 'An Văn', { sex: 'FEMALE' }),
    member('b', 'Bình'),
    member('t', 'Tú'),
    member('m', 'Mai'),
  ]);
});

test('a member whom one side removed goes, unless the other side changed it', () => {
  const mine = { ...original, members: [member('a', 'An')] };
  expect(threeWay({ original, mine, theirs: { ...original, note: 'mới' } }).merged.members).toEqual([
    member('a', 'An'),
  ]);
  const theirs = { ...original, members: [member('a', 'An'), member('b', 'Bình Minh')] };
  const [conflict] = threeWay({ original, mine, theirs }).conflicts;
  expect(conflict).toEqual({
    path: 'members.b',
    original: member('b', 'Bình'),
    mine: null,
    theirs: member('b', 'Bình Minh'),
  });
  expect(threeWay({ original, mine, theirs }).merged.members).toEqual([member('a', 'An')]);
  expect(threeWay({ original, mine, theirs }, new Map([['members.b', 'THEIRS']])).merged.members).toEqual(
    theirs.members,
  );
});

test('an order that I changed stays mine', () => {
  const { merged } = threeWay({
    original,
    mine: { ...original, members: [member('b', 'Bình'), member('a', 'An')] },
    theirs: { ...original, members: [...original.members, member('t', 'Tú')] },
  });
  expect((merged.members as { id: string }[]).map(({ id }) => id)).toEqual(['b', 'a', 't']);
});

test('answers are merged one by one', () => {
  const answers = { VIEC_LAM: 'NOT_ANSWERED', NHA_TIEU: 'NOT_ANSWERED' };
  const { merged, conflicts } = threeWay({
    original: { answers },
    mine: { answers: { ...answers, VIEC_LAM: 'DEPRIVED' } },
    theirs: { answers: { ...answers, NHA_TIEU: 'DEPRIVED' } },
  });
  expect(conflicts).toEqual([]);
  expect(merged.answers).toEqual({ VIEC_LAM: 'DEPRIVED', NHA_TIEU: 'DEPRIVED' });
});
