import { expect, test } from 'vitest';
import { csvRows } from './export-csv.ts';

test('codes keep their zeros, formulas are disarmed, negative numbers stay numbers', () => {
  const rows = csvRows(
    [
      {
        id: '1',
        code: '06862',
        note: '=HYPERLINK("x")',
        change: '-5',
        amount: 1500,
        causes: ['A', 'B'],
        unit: { name: 'Tiên Yên' },
        none: null,
      },
    ],
    ['code', 'note', 'change', 'amount', 'causes', 'unit.name', 'none'].map((source) => ({ source })),
    'vi',
  );
  expect(rows).toEqual([['="06862"', `'=HYPERLINK("x")`, '-5', '1500', 'A, B', 'Tiên Yên', '']]);
});
