import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aProvincialStandard, aStandard, RURAL, URBAN } from '../../test/a-standard.ts';
import { checkStandard } from './check-standard.ts';
import { chooseStandard } from './choose-standard.ts';
import { contentHash } from './content-hash.ts';
import { lineOf } from './poverty-standard.ts';

const national = aStandard();
const provincial = aProvincialStandard();
const future = aStandard({ code: 'ND351-2025', validFrom: '2027-01-01', validTo: '2030-12-31' });
const standards = [future, national, provincial];

function chosen(provinceCode: string, date: string): string | undefined {
  const result = chooseStandard(standards, { provinceCode, date });
  return result.ok ? result.value.code : undefined;
}

describe('which standard applies', () => {
  test('none before the first and none after the last: the problem names day and province', () => {
    expect(chooseStandard(standards, { provinceCode: '22', date: '2021-12-31' })).toEqual({
      ok: false,
      problems: [{ path: [], code: 'NO_STANDARD', params: { date: '2021-12-31', provinceCode: '22' } }],
    });
    expect(chosen('22', '2031-01-01')).toBeUndefined();
  });

  test('the province’s own while it is in force, the first and last day included', () => {
    expect(chosen('22', '2022-12-31')).toBe('ND07-2021');
    expect(chosen('22', '2023-01-01')).toBe('NQ13-2023-QN');
    expect(chosen('22', '2025-12-31')).toBe('NQ13-2023-QN');
    expect(chosen('22', '2026-01-01')).toBe('ND07-2021');
    expect(chosen('22', '2027-01-01')).toBe('ND351-2025');
  });

  test('another province keeps the national one', () => expect(chosen('75', '2024-06-01')).toBe('ND07-2021'));

  test('of two of the same reach: the higher priority, then the younger', () => {
    const place = { provinceCode: '22', date: '2024-06-01' };
    const urgent = aStandard({ code: 'A', priority: 5 });
    const younger = aStandard({ code: 'B', validFrom: '2024-01-01' });
    // Reach comes before priority: a national standard never displaces the province's own.
    expect(chooseStandard([urgent, provincial], place)).toEqual({ ok: true, value: provincial });
    expect(chooseStandard([younger, urgent, national], place)).toEqual({ ok: true, value: urgent });
    expect(chooseStandard([national, younger], place)).toEqual({ ok: true, value: younger });
  });

  test('the order in which standards are stored does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(standards, { minLength: 3 }),
        fc.constantFrom('22', '75'),
        (shuffled, provinceCode) => {
          const place = { provinceCode, date: '2024-06-01' };
          expect(chooseStandard(shuffled, place)).toEqual(chooseStandard(standards, place));
        },
      ),
    );
  });

  test('the area type picks the line', () => {
    expect(lineOf(national, 'URBAN')).toEqual(URBAN);
    expect(lineOf(aStandard({ lines: [RURAL] }), 'URBAN')).toBeNull();
  });
});

describe('content hash', () => {
  test('does not depend on order, name or further columns', () => {
    const reordered = {
      ...national,
      name: 'Chuẩn nghèo quốc gia',
      sourceNote: 'NĐ 07/2021',
      lines: national.lines.toReversed(),
      indicators: national.indicators.toReversed(),
    };
    expect(contentHash(reordered)).toBe(contentHash(national));
  });

  test.each([
    ['cut', { cut: 2 }],
    ['validity', { validTo: '2025-12-31' }],
    ['end', { validTo: null }],
    ['province', { provinceCode: '22' }],
    ['priority', { priority: 1 }],
    ['line', { lines: [{ ...RURAL, line: 1_500_001 }, URBAN] }],
    ['middle line', { lines: [{ ...RURAL, middleLine: null }, URBAN] }],
    ['B1 points', { lines: [{ ...RURAL, b1Points: 141 }, URBAN] }],
    ['points', { indicators: national.indicators.map((each) => ({ ...each, points: 11 })) }],
    ['indicators', { indicators: national.indicators.slice(1) }],
  ])('another %s is another standard', (_, changes) => {
    expect(contentHash(aStandard(changes))).not.toBe(contentHash(national));
  });

  test('is the one that stored results carry', () => {
    expect(contentHash(national)).toBe('b78519f4dca1e61d9180ecd48fe50b8aab832cd706ecfd8ca8640173ad1b2521');
  });
});

describe('check of a standard', () => {
  test('those of the law are sound', () => {
    for (const standard of standards) expect(checkStandard(standard)).toEqual([]);
  });

  test.each([
    [{ validTo: '2021-12-31' }, ['validTo'], 'ENDS_BEFORE_START'],
    [{ lines: [RURAL] }, ['lines'], 'NO_LINE'],
    [{ lines: [RURAL, URBAN, RURAL] }, ['lines', 2, 'areaType'], 'DUPLICATE_ITEM'],
    [{ lines: [{ ...RURAL, line: 0 }, URBAN] }, ['lines', 0, 'line'], 'NOT_POSITIVE'],
    [{ lines: [{ ...RURAL, middleLine: 1 }, URBAN] }, ['lines', 0, 'middleLine'], 'MIDDLE_LINE_BELOW_LINE'],
    [{ cut: 13 }, ['cut'], 'CUT_OUT_OF_RANGE'],
    [{ cut: 0 }, ['cut'], 'CUT_OUT_OF_RANGE'],
    [{ cut: 2.5 }, ['cut'], 'CUT_OUT_OF_RANGE'],
  ])('%j is refused', (changes, path, code) => {
    expect(checkStandard(aStandard(changes))).toContainEqual(expect.objectContaining({ path, code }));
  });
});
