import type { PovertyStandard, StandardLine } from '../src/standard/poverty-standard.ts';
import { DEPRIVATION_INDICATORS, SERVICES } from '../src/vocabulary/standard.ts';

export const RURAL: StandardLine = { areaType: 'RURAL', line: 1_500_000, middleLine: 2_250_000, b1Points: 140 };
export const URBAN: StandardLine = { areaType: 'URBAN', line: 2_000_000, middleLine: 3_000_000, b1Points: 175 };

/** The standard of NĐ 07/2021/NĐ-CP, with what a test changes in it. */
export function aStandard(changes: Partial<PovertyStandard> = {}): PovertyStandard {
  return {
    code: 'ND07-2021',
    name: 'Chuẩn nghèo đa chiều 2022-2025',
    validFrom: '2022-01-01',
    validTo: '2026-12-31',
    provinceCode: null,
    priority: 0,
    cut: 3,
    lines: [RURAL, URBAN],
    indicators: DEPRIVATION_INDICATORS.map((code, index) => ({
      code,
      service: SERVICES[Math.floor(index / 2)] ?? 'INFORMATION',
      weight: 1,
      points: 10,
    })),
    ...changes,
  };
}

/** NQ 13/2023/NQ-HĐND of Quảng Ninh: higher lines, no middle line, valid 2023 to 2025. */
export function aProvincialStandard(changes: Partial<PovertyStandard> = {}): PovertyStandard {
  return aStandard({
    code: 'NQ13-2023-QN',
    provinceCode: '22',
    validFrom: '2023-01-01',
    validTo: '2025-12-31',
    lines: [
      { areaType: 'RURAL', line: 2_100_000, middleLine: null, b1Points: null },
      { areaType: 'URBAN', line: 2_600_000, middleLine: null, b1Points: null },
    ],
    ...changes,
  });
}
