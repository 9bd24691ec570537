import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, anyAnswers } from '../../test/answers.ts';
import { ALL_ANSWERED, answerMasks, answersOfMasks } from './answer-mask.ts';

test('the first indicator of the law is the first bit', () => {
  expect(answerMasks(answers('NOT_ANSWERED', { VIEC_LAM: 'DEPRIVED', PHUONG_TIEN_THONG_TIN: 'NOT_DEPRIVED' }))).toEqual(
    {
      deprivedMask: 1,
      notDeprivedMask: 2048,
    },
  );
});

test('masks say the same as the answers, and no bit says both', () => {
  fc.assert(
    fc.property(anyAnswers, (sheet) => {
      const masks = answerMasks(sheet);
      expect(answersOfMasks(masks)).toEqual(sheet);
      expect(masks.deprivedMask & masks.notDeprivedMask).toBe(0);
      expect(masks.deprivedMask | masks.notDeprivedMask).toBeLessThanOrEqual(ALL_ANSWERED);
    }),
  );
});

test('what is left out counts as not answered', () => {
  expect(answerMasks({})).toEqual({ deprivedMask: 0, notDeprivedMask: 0 });
  expect(answersOfMasks({ deprivedMask: 0, notDeprivedMask: 0 })).toEqual(answers('NOT_ANSWERED'));
});
