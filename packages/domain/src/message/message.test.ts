import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../result/problem-code.ts';
import { problem } from '../result/result.ts';
import { describeField } from './field-label.ts';
import { problemMessage } from './problem-message.ts';
import { PROBLEM_TEMPLATES } from './problem-template.ts';

describe('messages', () => {
  test('a date in the future', () => {
    const inFuture = problem(['members', 1, 'birthDate'], 'DATE_IN_FUTURE', { today: '2026-11-23' });
    expect(problemMessage(inFuture, 'vi')).toBe('Ngày sinh không được sau hôm nay (23/11/2026).');
    expect(problemMessage(inFuture, 'en')).toBe('Date of birth must not be after today (2026-11-23).');
  });

  test('an unknown code lists what is allowed; a long list is only named', () => {
    expect(problemMessage(problem(['sex'], 'UNKNOWN_CODE', { vocabulary: 'Sex' }), 'vi')).toBe(
      'Giới tính: hãy chọn một trong: Nam (MALE), Nữ (FEMALE).',
    );
    expect(problemMessage(problem(['ethnicity'], 'UNKNOWN_CODE', { vocabulary: 'Ethnicity' }), 'vi')).toBe(
      'Dân tộc: hãy chọn một mục trong danh mục “Dân tộc”.',
    );
  });

  test('amounts are grouped, years are not', () => {
    expect(problemMessage(problem(['amount'], 'OUT_OF_RANGE', { min: 0, max: 9007199254740991 }), 'vi')).toBe(
      'Số tiền phải từ 0 đến 9.007.199.254.740.991.',
    );
    expect(problemMessage(problem(['toYear'], 'ENDS_BEFORE_START', { start: '2021' }), 'vi')).toBe(
      'Đến năm không được trước 2021.',
    );
  });

  test('the kind of period and the answer to an indicator by name', () => {
    expect(problemMessage(problem(['period'], 'PERIOD_KIND_MISMATCH', { expected: 'QUARTER' }), 'vi')).toBe(
      'Kỳ phải đúng tần suất của chỉ tiêu: quý.',
    );
    expect(describeField('NHA_TIEU', 'vi')).toBe('Nhà tiêu hợp vệ sinh');
  });

  test('an unknown field is cut, and a name of the language is no field', () => {
    const message = problemMessage(problem(['x'.repeat(5000)], 'UNKNOWN_FIELD'), 'vi');
    expect(message.length).toBeLessThan(150);
    expect(describeField('constructor', 'vi')).toBe('constructor');
  });

  test('every template is composed Vietnamese, ends as a sentence and names no parameter the other lacks', () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();
    for (const code of PROBLEM_CODES) {
      const { vi, en } = PROBLEM_TEMPLATES[code];
      expect(vi).toBe(vi.normalize('NFC'));
      expect(vi).toMatch(/\.$/);
      expect(en).toMatch(/\.$/);
      expect(names(vi)).toEqual(names(en));
    }
  });
});
