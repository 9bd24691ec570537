import { describe, expect, test } from 'vitest';
import { circleProblems, formulaProblems, type KnownDefinition } from './formula-check.ts';

const known = (code: string, unitOfMeasure: string, changes: Partial<KnownDefinition> = {}): KnownDefinition => ({
  code,
  unitOfMeasure,
  formula: null,
  weightCode: null,
  validFrom: '2021-01-01',
  validTo: null,
  ...changes,
});
const CATALOGUE = [
  known('VON_VAY', 'triệu đồng'),
  known('HO_VAY', 'hộ'),
  known('BINH_QUAN', 'triệu đồng/hộ', { formula: 'VON_VAY / HO_VAY' }),
  known('HO_CU', 'hộ', { validTo: '2025-12-31' }),
];
const codesOf = (
  formula: string,
  unitOfMeasure: string,
  changes: Partial<KnownDefinition> & { readonly code?: string } = {},
  catalogue = CATALOGUE,
) =>
  formulaProblems({ ...known('MOI', unitOfMeasure, { validFrom: '2026-01-01', ...changes }), formula }, catalogue).map(
    ({ code, path }) => `${path.join('.')} ${code}`,
  );

describe('a formula that an indicator claims', () => {
  test('is refused where it cannot be read, names nobody, or gives another unit', () => {
    expect(codesOf('VON_VAY /', 'triệu đồng')).toEqual(['formula NOT_FORMULA']);
    expect(codesOf('VON_VAY / KHONG_CO', 'triệu đồng')).toEqual(['formula UNKNOWN_INDICATOR']);
    expect(codesOf('VON_VAY / HO_VAY', 'hộ')).toEqual(['formula FORMULA_UNITS_DIFFER']);
    expect(codesOf('VON_VAY + HO_VAY', 'hộ')).toEqual(['formula FORMULA_UNITS_DIFFER']);
  });

  test('names indicators that are in force on its first day', () => {
    expect(codesOf('HO_CU * 2', 'hộ')).toEqual(['formula UNKNOWN_INDICATOR']);
    expect(codesOf('HO_CU * 2', 'hộ', { validFrom: '2025-01-01' })).toEqual([]);
  });

  test('does not need itself, by whatever way', () => {
    expect(codesOf('HO_VAY + 1 * HO_VAY', 'hộ', { code: 'HO_VAY' })).toEqual(['formula FORMULA_CYCLE']);
    expect(codesOf('BINH_QUAN * HO_VAY', 'triệu đồng', { code: 'VON_VAY' })).toEqual(['formula FORMULA_CYCLE']);
    expect(codesOf('BINH_QUAN * HO_VAY', 'triệu đồng')).toEqual([]);
  });

  test('may need what needed it only before it was valid', () => {
    const ended = CATALOGUE.map((each) => (each.code === 'BINH_QUAN' ? { ...each, validTo: '2025-12-31' } : each));
    const next = known('BINH_QUAN', 'triệu đồng/hộ', { validFrom: '2026-01-01' });
    expect(codesOf('BINH_QUAN * HO_VAY', 'triệu đồng', { code: 'VON_VAY' }, [...ended, next])).toEqual([]);
  });

  test('of its own earlier version nothing is asked', () => {
    expect(codesOf('VON_VAY / max(HO_VAY, 1 * HO_VAY)', 'triệu đồng/hộ', { code: 'BINH_QUAN' })).toEqual([]);
  });

  test('may need two versions of another that never hold together, and is asked on each day on which one begins', () => {
    const versions = [
      known('B', 'hộ', { formula: 'A * 2', validTo: '2024-12-31' }),
      known('B', 'hộ', { validFrom: '2025-01-01', validTo: '2025-12-31' }),
      known('B', 'hộ', { formula: 'A * 3', validFrom: '2026-01-01' }),
    ];
    const from = (validFrom: string, validTo: string | null) =>
      codesOf('B + 1 * B', 'hộ', { code: 'A', validFrom, validTo }, versions);
    expect(from('2025-01-01', '2025-12-31')).toEqual([]);
    expect(from('2024-06-01', '2025-12-31')).toEqual(['formula FORMULA_CYCLE']);
    expect(from('2025-01-01', null)).toEqual(['formula FORMULA_CYCLE']);
  });
});

test('a mean is not weighed by what is computed from it', () => {
  const weighed = known('HO_VAY', 'hộ', { weightCode: 'BINH_QUAN', validFrom: '2026-01-01' });
  const [found] = circleProblems(weighed, CATALOGUE, ['weightIndicatorId']);
  expect(found).toMatchObject({ code: 'FORMULA_CYCLE', params: { chain: 'HO_VAY → BINH_QUAN → HO_VAY' } });
});
