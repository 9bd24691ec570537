import {
  DataRequestCreateDocument,
  DataRequestDeleteDocument,
  type DataRequestFilter,
  type DataRequestInput,
  DataRequestListDocument,
  DataRequestOneDocument,
  DataRequestRestoreDocument,
  DataRequestUpdateDocument,
  DataRequestVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode } from '@thoat-ngheo/domain';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

const FIELDS = [
  'kind',
  'householdId',
  'memberId',
  'receivedOn',
  'legalBasis',
  'outcome',
  'outcomeNote',
  'note',
] as const satisfies readonly (keyof DataRequestInput)[];

const flat = <Request extends { household: { id: string }; member: { id: string } | null }>(request: Request) => ({
  ...request,
  householdId: request.household.id,
  memberId: request.member?.id ?? null,
});

export const operations = defineOperations({
  list: DataRequestListDocument,
  one: DataRequestOneDocument,
  history: DataRequestVersionsDocument,
  create: DataRequestCreateDocument,
  update: DataRequestUpdateDocument,
  remove: DataRequestDeleteDocument,
  restore: DataRequestRestoreDocument,
  toFilter: (values) =>
    allOf<DataRequestFilter>(
      isText(values.q)
        ? { household: { or: [{ headName: { search: values.q } }, { code: { contains: values.q.trim() } }] } }
        : undefined,
      isCode('DataRequestKind', values.kind) ? { kind: { eq: values.kind } } : undefined,
      values.state === 'OPEN' ? { closedOn: { isNull: true } } : undefined,
      values.state === 'CLOSED' ? { closedOn: { isNull: false } } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: {
    dueOn: { field: 'DUE_ON' },
    receivedOn: { field: 'RECEIVED_ON' },
    closedOn: { field: 'CLOSED_ON' },
    kind: { field: 'KIND' },
  },
  toRow: flat,
  toRecord: flat,
  toInput: (values) => pick<DataRequestInput>(values, FIELDS),
});
