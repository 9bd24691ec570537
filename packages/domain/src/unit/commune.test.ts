import { expect, test } from 'vitest';
import { communeFullName } from './commune.ts';

test('the full name begins with the kind', () => {
  expect(communeFullName({ kind: 'DAC_KHU', name: 'Vân Đồn' })).toBe('Đặc khu Vân Đồn');
  expect(communeFullName({ kind: 'XA', name: 'Lương Minh' })).toBe('Xã Lương Minh');
});
