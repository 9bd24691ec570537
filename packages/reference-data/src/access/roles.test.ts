import { PERMISSIONS, parseRole } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { roles } from './roles.ts';

const of = (code: string) => roles.find((role) => role.code === code)?.permissions ?? [];

test('every role is one that people could enter themselves', () => {
  for (const role of roles) expect([role.code, parseRole(role)]).toMatchObject([role.code, { ok: true, value: role }]);
});

test('the administrator holds everything, the auditor changes nothing, the analyst reads no record', () => {
  expect(of('SYSTEM_ADMINISTRATOR')).toEqual(PERMISSIONS);
  expect(of('AUDITOR').filter((permission) => !permission.startsWith('READ_'))).toEqual([]);
  expect(of('ANALYST')).toEqual(['READ_FIGURES']);
});

test('who enters a review does not recognise it, and who recognises it does not enter it', () => {
  const both = roles.filter(
    ({ code, permissions }) =>
      code !== 'SYSTEM_ADMINISTRATOR' &&
      permissions.includes('EDIT_REVIEWS') &&
      permissions.includes('APPROVE_REVIEWS'),
  );
  expect(both).toEqual([]);
});
