import { expect, test } from 'vitest';
import { figure, table } from './table.ts';

test('the first column is to the left, the others to the right', () => {
  expect(
    table(
      ['', 'req/s'],
      [
        ['ours', '12'],
        ['ceiling', '1,234'],
      ],
    ),
  ).toBe(['         req/s', '-------  -----', 'ours        12', 'ceiling  1,234'].join('\n'));
});

test('figures have three significant digits and no more', () => {
  expect(figure(0.123456)).toBe('0.123');
  expect(figure(12.3456)).toBe('12.3');
  expect(figure(1234.56)).toBe('1,235');
  expect(figure(Number.NaN)).toBe('-');
});
