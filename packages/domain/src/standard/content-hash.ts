import type { PovertyStandard } from './poverty-standard.ts';
import { sha256, utf8 } from './sha256.ts';

/**
 * SHA-256 over everything in a standard that decides a class or whether it applies. Names and notes are left out: a
 * corrected typing error is not another standard. The order of lines and indicators does not matter.
 */
export function contentHash(standard: PovertyStandard): string {
  const canonical = [
    'poverty-standard/1',
    standard.code,
    standard.provinceCode,
    standard.validFrom,
    standard.validTo,
    standard.priority,
    standard.cut,
    standard.lines
      .map(({ areaType, line, middleLine, b1Points }) => [areaType, line, middleLine, b1Points] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    standard.indicators
      .map(({ code, service, weight, points }) => [code, service, weight, points] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return sha256(utf8(JSON.stringify(canonical)));
}
