import { expect, test } from 'vitest';
import { parsePurpose } from './purpose.ts';

test('a purpose is words that somebody can check', () => {
  expect(parsePurpose('  Đối chiếu thẻ bảo hiểm y tế  ')).toEqual({ ok: true, value: 'Đối chiếu thẻ bảo hiểm y tế' });
});

test.each([
  ['xem', 'TOO_SHORT'],
  ['', 'REQUIRED'],
  [null, 'REQUIRED'],
  ['a'.repeat(501), 'TOO_LONG'],
])('%j is refused: %s', (input, code) =>
  expect(parsePurpose(input)).toMatchObject({ ok: false, problems: [{ path: ['purpose'], code }] }),
);
