import { answerDueOn, type DataRequestInput as CheckedRequest, parseDataRequest } from '@thoat-ngheo/domain';
import { publicHolidays } from '@thoat-ngheo/reference-data';
import type { Context } from '../../context.ts';
import { without } from '../../writing/record-shape.ts';
import type { RecordWriting } from '../../writing/record-writing.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import { Member } from '../household/index.ts';
import { DataRequest } from './data-request.entity.ts';
import { DataRequestInput } from './data-request.input.ts';
import { DataRequestType } from './data-request.type.ts';
import { requestPolicies } from './request.policy.ts';

const HOLIDAYS = new Set(publicHolidays.map(({ monthDay }) => monthDay));

/** What follows from the rest of a request. */
const COMPUTED = new Set(['dueOn', 'decidedBy', 'closedOn']);

/** Sets the outcome, and who decided when. */
export function close(request: DataRequest, outcome: DataRequest['outcome'], { viewer, today }: Context): void {
  request.outcome = outcome;
  request.decidedBy = outcome === null ? null : viewer.name;
  request.closedOn = outcome === null ? null : today;
}

async function problemsOf(
  { householdId, memberId, kind, outcome }: CheckedRequest,
  { em }: Context,
  record: DataRequest | undefined,
): Promise<RegistryProblem[]> {
  const member = memberId === null ? null : await em.findOne(Member, { id: memberId });
  const known = record?.outcome ?? null;
  const isErasure = kind === 'ERASE' && outcome === 'FULFILLED' && known !== 'FULFILLED';
  return [
    ...(member !== null && member.household.id !== householdId
      ? [registryProblem(['memberId'], 'MEMBER_OF_OTHER_HOUSEHOLD')]
      : []),
    ...(known !== null && known !== outcome ? [registryProblem(['outcome'], 'REQUEST_CLOSED')] : []),
    ...(isErasure ? [registryProblem(['outcome'], 'ERASE_FIRST')] : []),
  ];
}

export const dataRequestWriting: RecordWriting<DataRequest> = {
  name: 'DataRequest',
  entity: DataRequest,
  policy: requestPolicies.DataRequest,
  type: () => DataRequestType,
  input: () => DataRequestInput,
  parse: (draft, context) => parseDataRequest(without(draft, COMPUTED), context),
  check: (draft, context, record) => problemsOf(draft as unknown as CheckedRequest, context, record),
  write: async (request, draft, context) => {
    const { receivedOn, outcome } = draft as unknown as CheckedRequest;
    request.dueOn = answerDueOn(receivedOn, HOLIDAYS);
    if ((request.closedOn ?? null) === null) close(request, outcome, context);
  },
};
