import { type Problem, problem } from '../result/result.ts';
import { AREA_TYPES } from '../vocabulary/unit.ts';
import { lineOf, type PovertyStandard } from './poverty-standard.ts';

/** What makes a standard unusable, if anything: every area type has a line, bands are in order, the cut is reachable. */
export function checkStandard(standard: PovertyStandard): readonly Problem[] {
  const problems: Problem[] = [];
  if (standard.validTo !== null && standard.validTo < standard.validFrom) {
    problems.push(problem(['validTo'], 'ENDS_BEFORE_START', { start: standard.validFrom }));
  }
  for (const areaType of AREA_TYPES) {
    if (lineOf(standard, areaType) === null) problems.push(problem(['lines'], 'NO_LINE', { areaType }));
  }
  standard.lines.forEach(({ areaType, line, middleLine }, index) => {
    if (!Number.isSafeInteger(line) || line <= 0) problems.push(problem(['lines', index, 'line'], 'NOT_POSITIVE'));
    if (middleLine !== null && middleLine < line) {
      problems.push(problem(['lines', index, 'middleLine'], 'MIDDLE_LINE_BELOW_LINE', { line }));
    }
    if (standard.lines.findIndex((other) => other.areaType === areaType) !== index) {
      problems.push(problem(['lines', index, 'areaType'], 'DUPLICATE_ITEM'));
    }
  });
  standard.indicators.forEach(({ code, weight, points }, index) => {
    for (const [field, value] of [
      ['weight', weight],
      ['points', points],
    ] as const) {
      if (!Number.isSafeInteger(value) || value <= 0) {
        problems.push(problem(['indicators', index, field], 'NOT_POSITIVE'));
      }
    }
    if (standard.indicators.findIndex((other) => other.code === code) !== index) {
      problems.push(problem(['indicators', index, 'code'], 'DUPLICATE_ITEM'));
    }
  });
  const max = standard.indicators.reduce((sum, { weight }) => sum + weight, 0);
  if (!Number.isSafeInteger(standard.cut) || standard.cut < 1 || standard.cut > max) {
    problems.push(problem(['cut'], 'CUT_OUT_OF_RANGE', { min: 1, max }));
  }
  return problems;
}
