import { type CodeOf, label, REVIEW_ACT_KINDS, reviewActFields } from '@thoat-ngheo/domain';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { createRecord } from '../../writing/create.ts';
import { recordPayload, sent, write } from '../../writing/record-mutations.ts';
import { recordingAct } from './recording-act.ts';
import { ReviewActInput } from './review-act.input.ts';
import { ReviewActType } from './review-act.type.ts';

/** What each act is called in the API. */
const VERBS: { readonly [A in CodeOf<'ReviewActKind'>]: string } = {
  LIST_MADE: 'makeReviewList',
  SURVEY_FINISHED: 'finishReviewSurvey',
  MEETING_HELD: 'holdVillageMeeting',
  POSTED: 'postReview',
  COMPLAINT_RECEIVED: 'receiveReviewComplaint',
  COMPLAINT_RECHECKED: 'recheckReviewComplaint',
  DISTRICT_OPINION_GIVEN: 'giveDistrictOpinion',
  RECOGNISED: 'recogniseReview',
  CLOSED: 'closeReview',
  REOPENED: 'reopenReview',
};

function description(act: CodeOf<'ReviewActKind'>): string {
  const { needs, takes } = reviewActFields(act);
  const also = takes.length === 0 ? '' : `; may have ${takes.join(', ')}`;
  return `${label('ReviewActKind', act, 'en')} (${label('ReviewActKind', act, 'vi').toLowerCase()}). Needs ${needs.join(', ')}${also}. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4).`;
}

const { Payload, payload } = recordPayload('ReviewAct', () => ReviewActType);

/** One mutation per act of the law: `postReview(id, version, input)` with the id and version of the commune's review. */
@Resolver()
export class ReviewActMutations {}

for (const act of REVIEW_ACT_KINDS) {
  const record = async (context: Context, id: string, version: number, input: object): Promise<object> => {
    const writing = recordingAct(act, { id, version });
    const draft = { ...sent(input), communeReviewId: id, kind: act };
    return payload(await write(context, writing, (inside) => createRecord(inside, writing, draft)), context);
  };
  Object.defineProperty(ReviewActMutations.prototype, VERBS[act], { value: record });
  const target = [ReviewActMutations.prototype, VERBS[act]] as const;
  Ctx()(...target, 0);
  Arg('id', () => ID, { description: 'Id of the review of the commune.' })(...target, 1);
  Arg('version', () => Int, { description: 'Its version.' })(...target, 2);
  Arg('input', () => ReviewActInput)(...target, 3);
  Mutation(() => Payload, { description: description(act) })(...target, { value: record } as never);
}
