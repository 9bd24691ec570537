import { DEPRIVATION_INDICATORS, type PovertyStandard } from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { draftOf, editsOf } from './standard-draft.ts';

const standard: PovertyStandard = {
  code: 'ND07-2021',
  name: 'Chuẩn 2021',
  validFrom: '2022-01-01',
  validTo: null,
  provinceCode: null,
  priority: 0,
  cut: 3,
  lines: [
    { areaType: 'RURAL', line: 1_500_000, middleLine: 2_250_000, b1Points: 140 },
    { areaType: 'URBAN', line: 2_000_000, middleLine: 3_000_000, b1Points: 175 },
  ],
  indicators: DEPRIVATION_INDICATORS.map((code) => ({ code, service: 'HEALTH', weight: 1, points: 10 })),
};
const draft = draftOf(standard, 'vi');

describe('a standard being edited', () => {
  test('is shown as people write numbers', () => {
    expect(draft).toEqual({ cut: '3', lines: { RURAL: '1.500.000', URBAN: '2.000.000' }, middleRatio: '1,5' });
    expect(draftOf(standard, 'en').lines.RURAL).toBe('1,500,000');
  });

  test('without edits is the standard itself', () => {
    expect(editsOf(standard, draft, 'vi')).toEqual({ edits: null, problems: {} });
  });

  test('sends what was typed, exactly', () => {
    const edited = { ...draft, lines: { ...draft.lines, RURAL: '1 800 000' }, middleRatio: '1,25' };
    expect(editsOf(standard, edited, 'vi')).toEqual({
      edits: {
        cut: 3,
        lines: [
          { areaType: 'RURAL', line: 1_800_000 },
          { areaType: 'URBAN', line: 2_000_000 },
        ],
        middleRatio: '1.25',
      },
      problems: {},
    });
  });

  test('an emptied ratio is no middle living standard; one that no ratio describes stays until one is typed', () => {
    expect(editsOf(standard, { ...draft, middleRatio: '' }, 'vi').edits?.middleRatio).toBeNull();
    const [rural, urban] = standard.lines;
    const odd = { ...standard, lines: [rural!, { ...urban!, middleLine: 2_700_000 }] };
    const edited = { ...draftOf(odd, 'vi'), cut: '2' };
    expect(edited.middleRatio).toBe('');
    expect(editsOf(odd, edited, 'vi').edits).not.toHaveProperty('middleRatio');
  });

  test.each([
    [{ cut: 'ba' }, 'cut'],
    [{ cut: '13' }, 'cut'],
    [{ lines: { ...draft.lines, URBAN: '' } }, 'URBAN'],
    [{ middleRatio: '0,9' }, 'middleRatio'],
    [{ middleRatio: 'x' }, 'middleRatio'],
  ])('%j names its field', (changes, field) => {
    expect(Object.keys(editsOf(standard, { ...draft, ...changes }, 'vi').problems)).toEqual([field]);
  });
});
