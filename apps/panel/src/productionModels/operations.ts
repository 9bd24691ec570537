import {
  ProductionModelCreateDocument,
  ProductionModelDeleteDocument,
  type ProductionModelFilter,
  type ProductionModelInput,
  ProductionModelListDocument,
  ProductionModelOneDocument,
  ProductionModelRestoreDocument,
  ProductionModelUpdateDocument,
  ProductionModelVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode } from '@thoat-ngheo/domain';
import { allOf, isChosen, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

export const operations = defineOperations({
  list: ProductionModelListDocument,
  one: ProductionModelOneDocument,
  history: ProductionModelVersionsDocument,
  create: ProductionModelCreateDocument,
  update: ProductionModelUpdateDocument,
  remove: ProductionModelDeleteDocument,
  restore: ProductionModelRestoreDocument,
  toFilter: ({ q, communeId, programmeId, kind, status }) =>
    allOf<ProductionModelFilter>(
      isText(q) ? { name: { search: q } } : undefined,
      isChosen(communeId) ? { commune: { id: { eq: String(communeId) } } } : undefined,
      isChosen(programmeId) ? { programme: { id: { eq: String(programmeId) } } } : undefined,
      isCode('ProductionKind', kind) ? { kind: { eq: kind } } : undefined,
      isCode('ProductionStatus', status) ? { status: { eq: status } } : undefined,
    ),
  byIds: (ids): ProductionModelFilter => ({ id: { in: ids } }),
  sorts: {
    name: { field: 'NAME' },
    kind: { field: 'KIND' },
    status: { field: 'STATUS' },
    startsOn: { field: 'STARTS_ON' },
    endsOn: { field: 'ENDS_ON' },
    'commune.fullName': { commune: { field: 'NAME' } },
    'taking.totalCount': { count: 'PARTICIPANTS' },
    updatedAt: { field: 'UPDATED_AT' },
  },
  toRecord: ({ all, ...model }) => ({
    ...model,
    communeId: model.commune.id,
    programmeId: model.programme?.id ?? null,
    legalDocumentId: model.legalDocument?.id ?? null,
    // A household takes part once: its id tells the entries apart when two people edited the list.
    participants: all.nodes.map(({ id: _, household, ...facts }) => ({
      ...facts,
      id: household.id,
      household,
      householdId: household.id,
    })),
  }),
  toInput: (values): ProductionModelInput => ({
    ...pick<ProductionModelInput>(values, [
      'name',
      'programmeId',
      'communeId',
      'kind',
      'status',
      'startsOn',
      'endsOn',
      'outcomeNote',
      'legalDocumentId',
      'note',
    ]),
    participants: ((values.participants ?? []) as readonly object[]).map((each) =>
      pick<NonNullable<ProductionModelInput['participants']>[number]>(each as Record<string, unknown>, [
        'householdId',
        'grantedCapital',
        'ownCapital',
        'loanCapital',
        'outcome',
        'incomeBefore',
        'incomeAfter',
        'note',
      ]),
    ),
  }),
});
