import {
  CloseReviewDocument,
  FinishReviewSurveyDocument,
  GiveDistrictOpinionDocument,
  HoldVillageMeetingDocument,
  MakeReviewListDocument,
  PostReviewDocument,
  ReceiveReviewComplaintDocument,
  RecheckReviewComplaintDocument,
  RecogniseReviewDocument,
  ReopenReviewDocument,
  type ReviewActFilter,
  type ReviewActInput,
  ReviewActListDocument,
  ReviewActOneDocument,
} from '@thoat-ngheo/client';
import { isCode, type ReviewActKind, reviewActFields } from '@thoat-ngheo/domain';
import { emptyToNull } from '../api/empty-to-null.ts';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations, type ResourceOperations, type Values } from '../api/operations.ts';
import { request } from '../api/registry.ts';

const DOCUMENTS = {
  LIST_MADE: MakeReviewListDocument,
  SURVEY_FINISHED: FinishReviewSurveyDocument,
  MEETING_HELD: HoldVillageMeetingDocument,
  POSTED: PostReviewDocument,
  COMPLAINT_RECEIVED: ReceiveReviewComplaintDocument,
  COMPLAINT_RECHECKED: RecheckReviewComplaintDocument,
  DISTRICT_OPINION_GIVEN: GiveDistrictOpinionDocument,
  RECOGNISED: RecogniseReviewDocument,
  CLOSED: CloseReviewDocument,
  REOPENED: ReopenReviewDocument,
} as const satisfies Record<ReviewActKind, unknown>;

const reading = defineOperations({
  list: ReviewActListDocument,
  one: ReviewActOneDocument,
  toFilter: ({ communeReviewId, kind, q }) =>
    allOf<ReviewActFilter>(
      isText(communeReviewId) ? { communeReview: { id: { eq: communeReviewId } } } : undefined,
      isCode('ReviewActKind', kind) ? { kind: { eq: kind } } : undefined,
      isText(q) ? { note: { search: q } } : undefined,
    ),
  byIds: (ids): ReviewActFilter => ({ id: { in: ids } }),
  sorts: { ordinal: { field: 'ORDINAL' } },
});

/** What an act is sent with: its own fields and nothing that belongs to the form. */
function toInput(kind: ReviewActKind, values: Values): ReviewActInput {
  const { needs, takes } = reviewActFields(kind);
  return pick<ReviewActInput>(emptyToNull(values) as Values, [...needs, ...takes]);
}

export const reviewActOperations: ResourceOperations = {
  ...reading,
  async create(id, values) {
    const { kind, communeReviewId, version } = values;
    if (!isCode('ReviewActKind', kind)) throw new Error('An act has its kind.');
    const input = { ...toInput(kind, values), id };
    const { payload } = await request(DOCUMENTS[kind], {
      id: String(communeReviewId),
      version: Number(version),
      input,
    });
    return { record: payload.record, userErrors: payload.userErrors };
  },
};
