import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemMessage } from '../message/problem-message.ts';
import { REVIEW_ACT_KINDS, REVIEW_STEPS, type ReviewActKind } from '../vocabulary/review.ts';
import { actsOf, checkReviewAct } from './check-review-act.ts';
import { parseReviewAct, type ReviewActInput } from './review-act.ts';
import { isSurveyOpen, type ReviewCourse, recheckBy, reviewCourse, type WrittenAct } from './review-course.ts';

const NOTHING: ReviewActInput = {
  happenedOn: '2025-10-01',
  postedUntil: null,
  villageId: null,
  householdId: null,
  complaintId: null,
  present: null,
  agreed: null,
  documentNumber: null,
  note: null,
};
const VILLAGES = [
  { id: 'v1', name: 'Thôn Một' },
  { id: 'v2', name: 'Thôn Hai' },
];
const SETTLED = { villages: VILLAGES, unsettled: 0, holidays: new Set(['09-02']) };

let made = 0;
const anAct = (act: ReviewActKind, fields: Partial<ReviewActInput> = {}): WrittenAct & ReviewActInput => {
  made += 1;
  return { id: `act-${made}`, kind: act, ...NOTHING, ...fields };
};
const problemsOf = (
  acts: readonly WrittenAct[],
  act: ReviewActKind,
  fields: Partial<ReviewActInput> = {},
  reviewed = SETTLED,
): string[] => checkReviewAct(reviewCourse(acts), act, { ...NOTHING, ...fields }, reviewed).map(({ code }) => code);

const listed = [anAct('LIST_MADE'), anAct('SURVEY_FINISHED')];
const met = [...listed, anAct('MEETING_HELD', { present: 40, agreed: 20 })];
/** Wednesday 1 October 2025 to Monday the 6th: three working days. */
const posted = [...met, anAct('POSTED', { postedUntil: '2025-10-06' })];

describe('the order of article 4', () => {
  test('from the list to the end, after the districts had gone', () => {
    const acts = [...posted, anAct('RECOGNISED', { happenedOn: '2025-10-07' }), anAct('CLOSED')];
    expect(acts.map((_, count) => reviewCourse(acts.slice(0, count)).step)).toEqual([
      'LISTING',
      'SURVEY',
      'VILLAGE_MEETING',
      'VILLAGE_MEETING',
      'POSTING',
      'RECOGNITION',
    ]);
    expect(reviewCourse(acts).step).toBe('CLOSED');
  });

  test('an act out of its turn is refused with the article, in both languages', () => {
    const [refused] = checkReviewAct(reviewCourse([]), 'RECOGNISED', NOTHING, SETTLED);
    expect(refused && problemMessage(refused, 'vi')).toBe(
      'Chưa thể ghi “Quyết định công nhận”: xã đang ở bước “Lập danh sách”. Hãy theo đúng thứ tự của Điều 4 Quyết định 24/2021/QĐ-TTg.',
    );
    expect(refused && problemMessage(refused, 'en')).toContain('Article 4');
  });

  test('no act is before the one it follows', () => {
    expect(problemsOf(listed, 'MEETING_HELD', { happenedOn: '2025-09-30', present: 1, agreed: 1 })).toEqual([
      'BEFORE_LAST_ACT',
    ]);
  });

  test('the survey ends when every class is settled', () => {
    const unsettled = { ...SETTLED, unsettled: 2 };
    expect(problemsOf([anAct('LIST_MADE')], 'SURVEY_FINISHED', {}, unsettled)).toEqual(['SURVEYS_UNSETTLED']);
  });
});

describe('village meetings', () => {
  test.each([
    [40, 20, []],
    [41, 20, ['VILLAGE_NOT_AGREED']],
    [1, 1, []],
    [3, 0, ['VILLAGE_NOT_AGREED']],
  ])('of %i present %i agree', (present, agreed, problems) => {
    expect(
      problemsOf([...listed, anAct('MEETING_HELD', { present, agreed })], 'POSTED', { postedUntil: '2025-10-06' }),
    ).toEqual(problems);
  });

  test('every village has to agree; the last meeting counts', () => {
    const one = [...listed, anAct('MEETING_HELD', { villageId: 'v1', present: 10, agreed: 9 })];
    const until = { postedUntil: '2025-10-06' };
    expect(problemsOf(one, 'POSTED', until)).toEqual(['VILLAGE_NOT_AGREED']);
    const failed = [...one, anAct('MEETING_HELD', { villageId: 'v2', present: 10, agreed: 4 })];
    expect(problemsOf(failed, 'POSTED', until)).toEqual(['VILLAGE_NOT_AGREED']);
    const again = [...failed, anAct('MEETING_HELD', { villageId: 'v2', present: 10, agreed: 5 })];
    expect(problemsOf(again, 'POSTED', until)).toEqual([]);
    expect(problemsOf(listed, 'POSTED', until)).toEqual(['NO_VILLAGE_MEETING']);
  });

  test('where a village did not agree, its households are surveyed again', () => {
    const course = reviewCourse([...listed, anAct('MEETING_HELD', { villageId: 'v1', present: 10, agreed: 9 })]);
    expect(isSurveyOpen(course, { id: 'h', villageId: 'v1' })).toBe(false);
    expect(isSurveyOpen(course, { id: 'h', villageId: 'v2' })).toBe(true);
  });
});

describe('posting', () => {
  test('hangs out three working days', () => {
    // Thursday 2 October: Friday, Monday and Tuesday follow.
    expect(problemsOf(met, 'POSTED', { happenedOn: '2025-10-02', postedUntil: '2025-10-06' })).toEqual([
      'POSTING_TOO_SHORT',
    ]);
    expect(problemsOf(met, 'POSTED', { happenedOn: '2025-10-02', postedUntil: '2025-10-07' })).toEqual([]);
  });

  test('is not cut short', () => {
    expect(problemsOf(posted, 'RECOGNISED', { happenedOn: '2025-10-06' })).toEqual(['POSTING_RUNS']);
    expect(problemsOf(posted, 'RECOGNISED', { happenedOn: '2025-10-07' })).toEqual([]);
  });

  test('a complaint is re-checked, and the result posted again', () => {
    const complaint = anAct('COMPLAINT_RECEIVED', { happenedOn: '2025-10-03', householdId: 'h' });
    const complained = [...posted, complaint];
    expect(reviewCourse(complained).openComplaints).toEqual([
      { id: complaint.id, householdId: 'h', receivedOn: '2025-10-03' },
    ]);
    const [open] = reviewCourse(complained).openComplaints;
    expect(open && recheckBy(open, new Set())).toBe('2025-10-08');
    expect(problemsOf(complained, 'RECOGNISED', { happenedOn: '2025-10-07' })).toEqual(['COMPLAINT_OPEN']);
    expect(isSurveyOpen(reviewCourse(complained), { id: 'h', villageId: 'v1' })).toBe(true);
    expect(isSurveyOpen(reviewCourse(complained), { id: 'other', villageId: 'v1' })).toBe(false);
    expect(problemsOf(complained, 'COMPLAINT_RECHECKED', { happenedOn: '2025-10-06', complaintId: 'x' })).toEqual([
      'NO_OPEN_COMPLAINT',
    ]);
    const checked = [
      ...complained,
      anAct('COMPLAINT_RECHECKED', { happenedOn: '2025-10-06', complaintId: complaint.id }),
    ];
    expect(problemsOf(checked, 'RECOGNISED', { happenedOn: '2025-10-08' })).toEqual(['TO_POST_AGAIN']);
    const again = [...checked, anAct('POSTED', { happenedOn: '2025-10-07', postedUntil: '2025-10-10' })];
    expect(problemsOf(again, 'RECOGNISED', { happenedOn: '2025-10-11' })).toEqual([]);
  });

  test('nobody complains about what no longer hangs out', () => {
    expect(problemsOf(posted, 'COMPLAINT_RECEIVED', { happenedOn: '2025-10-07' })).toEqual(['POSTING_ENDED']);
  });
});

describe('the district', () => {
  const before = [
    ...listed.map((act) => ({ ...act, happenedOn: '2024-10-01' })),
    anAct('MEETING_HELD', { happenedOn: '2024-10-01', present: 2, agreed: 2 }),
    anAct('POSTED', { happenedOn: '2024-10-01', postedUntil: '2024-10-04' }),
  ];

  test('was asked until 30 June 2025', () => {
    expect(problemsOf(before, 'RECOGNISED', { happenedOn: '2024-10-07' })).toEqual(['DISTRICT_OPINION_REQUIRED']);
    const asked = [...before, anAct('DISTRICT_OPINION_GIVEN', { happenedOn: '2024-10-07' })];
    expect(problemsOf(asked, 'RECOGNISED', { happenedOn: '2024-10-08' })).toEqual([]);
  });

  test('is no more', () => {
    expect(problemsOf(posted, 'DISTRICT_OPINION_GIVEN', { happenedOn: '2025-10-07' })).toEqual(['NO_DISTRICT_LEVEL']);
    expect(problemsOf(before, 'RECOGNISED', { happenedOn: '2025-07-01' })).toEqual([]);
  });
});

test('what is reopened begins anew with the survey; its acts stay', () => {
  const course = reviewCourse([...posted, anAct('RECOGNISED', { happenedOn: '2025-10-07' }), anAct('REOPENED')]);
  expect(course).toMatchObject({ step: 'SURVEY', postedUntil: null, openComplaints: [] });
  expect(course.meetings.size).toBe(0);
});

describe('what is written down of an act', () => {
  const clock = { today: '2025-10-10' };
  const codes = (act: ReviewActKind, input: object): string[] => {
    const result = parseReviewAct(act, input, clock);
    return result.ok ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
  };

  test('what the act needs, nothing that belongs to another, no day to come', () => {
    expect(codes('MEETING_HELD', { happenedOn: '2025-10-01' })).toEqual([
      'present REQUIRED',
      'agreed REQUIRED',
      'documentNumber REQUIRED',
    ]);
    expect(codes('CLOSED', { happenedOn: '2025-10-11' })).toEqual(['happenedOn DATE_IN_FUTURE']);
    expect(codes('CLOSED', { happenedOn: '2025-10-01', present: 3 })).toEqual(['present NOT_OF_THIS_ACT']);
    expect(codes('MEETING_HELD', { happenedOn: '2025-10-01', present: 3, agreed: 4, documentNumber: '1/BB' })).toEqual([
      'agreed OUT_OF_RANGE',
    ]);
    expect(codes('REOPENED', {})).toEqual(['happenedOn REQUIRED']);
  });
});

test('whatever is written down in its turn, no step is skipped and nothing is open after recognition', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((each) => `2025-11-${String(each).padStart(2, '0')}`);
  const input = fc.record({
    happenedOn: day,
    postedUntil: day,
    present: fc.nat(9),
    agreed: fc.nat(9),
    pick: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...REVIEW_ACT_KINDS), input), { maxLength: 40 }), (tries) => {
      let acts: WrittenAct[] = [];
      for (const [act, { pick, ...fields }] of tries) {
        const course: ReviewCourse = reviewCourse(acts);
        const complaintId = course.openComplaints[0]?.id ?? null;
        const next = anAct(act, { ...fields, complaintId, villageId: [null, 'v1', 'v2', null][pick] ?? null });
        if (checkReviewAct(course, act, next, SETTLED).length > 0) continue;
        expect(actsOf(course.step)).toContain(act);
        acts = [...acts, next];
        const reached = reviewCourse(acts);
        const forward = REVIEW_STEPS.indexOf(reached.step) - REVIEW_STEPS.indexOf(course.step);
        // From posting the district, which is no more, is passed over.
        expect(act === 'REOPENED' || forward <= (course.step === 'POSTING' ? 2 : 1)).toBe(true);
        if (reached.step === 'RECOGNITION' || reached.step === 'CLOSED') {
          expect(reached.openComplaints).toEqual([]);
          expect(isSurveyOpen(reached, { id: 'h', villageId: null })).toBe(false);
          expect(VILLAGES.every(({ id }) => reached.meetings.get(id) ?? reached.meetings.get(''))).toBe(true);
        }
      }
    }),
  );
});
