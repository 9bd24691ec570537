import { parseHousehold } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { fieldOf, recordProblems, recordResolver } from './field-errors.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const head = {
  id: ID,
  fullName: 'Phùn Sám Múi',
  birthDate: '1985-11-20',
  sex: 'FEMALE',
  relationship: 'HEAD',
  ethnicity: 'DAO',
};
const household = { code: 'QN-1', communeId: ID, members: [head] };

test('a form may hold more than the input has: names of references, version', () => {
  expect(recordProblems(parseHousehold, { ...household, version: 3, commune: { fullName: 'x' }, note: '' })).toEqual(
    [],
  );
});

test('what is wrong besides is still found', () => {
  const problems = recordProblems(parseHousehold, { ...household, version: 3, members: [head, { ...head, id: null }] });
  expect(problems.map(({ path, code }) => [path.join('.'), code])).toEqual([
    ['members.1.relationship', 'SEVERAL_HEADS'],
  ]);
});

test('a problem of a list of records stands at its root, one of a list of codes at the field', () => {
  expect(fieldOf(['members'], { members: [] })).toBe('members.root');
  expect(fieldOf(['devices'], { devices: ['NONE', 'RADIO'] })).toBe('devices');
  expect(fieldOf(['members', '1', 'birthDate'], { members: [] })).toBe('members.1.birthDate');
});

test('messages are the domain’s, in the language of the panel', async () => {
  const resolve = recordResolver(parseHousehold, () => 'vi');
  const { errors } = await resolve({ ...household, members: [] }, undefined, {} as never);
  expect(errors).toMatchObject({ members: { root: { type: 'NO_MEMBERS' } } });
});
