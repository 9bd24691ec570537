import { expect, test } from 'vitest';
import { auditFilter, EVERYTHING } from './audit-filter.ts';

test('nothing chosen filters nothing; a day is the whole day in Viet Nam', () => {
  expect(auditFilter(EVERYTHING)).toBeUndefined();
  expect(auditFilter({ ...EVERYTHING, actor: ' Hoa ', from: '2026-11-25', to: '2026-11-25' })).toEqual({
    and: [
      { actorName: { search: 'Hoa' } },
      { occurredAt: { gte: '2026-11-25T00:00:00+07:00' } },
      { occurredAt: { lte: '2026-11-25T23:59:59.999+07:00' } },
    ],
  });
});
