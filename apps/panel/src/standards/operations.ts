import { type StandardFilter, StandardListDocument, StandardOneDocument } from '@thoat-ngheo/client';
import { allOf, isText } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

/** Standards are read only: a version is frozen at first use, a change is a new version (loaded, not typed). */
export const operations = defineOperations({
  list: StandardListDocument,
  one: StandardOneDocument,
  toFilter: ({ q, on }) =>
    allOf<StandardFilter>(
      isText(q) ? { or: [{ name: { search: q } }, { code: { contains: q } }] } : undefined,
      isText(on) ? { validFrom: { lte: on } } : undefined,
      isText(on) ? { or: [{ validTo: { isNull: true } }, { validTo: { gte: on } }] } : undefined,
    ),
  byIds: (ids): StandardFilter => ({ id: { in: ids } }),
  sorts: {
    code: { field: 'CODE' },
    name: { field: 'NAME' },
    validFrom: { field: 'VALID_FROM' },
    validTo: { field: 'VALID_TO' },
    cut: { field: 'CUT' },
    'province.name': { province: { field: 'NAME' } },
  },
});
