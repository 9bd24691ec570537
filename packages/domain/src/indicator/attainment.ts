import { compareDecimals, type Decimal } from '../rational/decimal.ts';
import type { IndicatorDirection } from '../vocabulary/programme.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

export const ATTAINMENTS = ['ATTAINED', 'NOT_ATTAINED', 'UNKNOWN'] as const;
export type Attainment = (typeof ATTAINMENTS)[number];

export const attainmentVocabulary = vocabulary(
  ATTAINMENTS,
  { vi: 'Mức độ đạt', en: 'Attainment' },
  {
    ATTAINED: { vi: 'Đạt', en: 'Attained' },
    NOT_ATTAINED: { vi: 'Chưa đạt', en: 'Not attained' },
    UNKNOWN: { vi: 'Chưa xác định', en: 'Unknown' },
  },
);

/** A value as it is known. */
export interface Measured {
  readonly value: Decimal;
  /** Known only as "at least". */
  readonly isLowerBound: boolean;
  /** Neither exact nor a floor: the true value may lie on either side. */
  readonly isInexact?: boolean;
}

/**
 * Whether a measured value reaches its target; reaching it exactly counts. A value known only as "at least" decides
 * where every greater value would give the same answer, and is UNKNOWN otherwise; so is one that is inexact.
 * @throws RangeError when a value is not an exact decimal.
 */
export function attainment(direction: IndicatorDirection, target: Decimal, measured: Measured): Attainment {
  if (measured.isInexact === true) return 'UNKNOWN';
  const order = compareDecimals(measured.value, target);
  if (direction === 'INCREASE') {
    if (order >= 0) return 'ATTAINED';
    return measured.isLowerBound ? 'UNKNOWN' : 'NOT_ATTAINED';
  }
  if (order > 0) return 'NOT_ATTAINED';
  return measured.isLowerBound ? 'UNKNOWN' : 'ATTAINED';
}
