import type { IsoDate } from '../calendar/date.ts';
import type { DeprivationIndicator, Service } from '../vocabulary/standard.ts';
import type { AreaType } from '../vocabulary/unit.ts';

/** The income line of one area type. */
export interface StandardLine {
  readonly areaType: AreaType;
  /** VND per person and month, inclusive: an income equal to the line is not above it. */
  readonly line: number;
  /** Upper end, inclusive, of the middle living standard, VND per person and month; null where the law gives none. */
  readonly middleLine: number | null;
  /** The income score B1 that stands for the line in the survey form (140 rural, 175 urban in TT 07/2021). */
  readonly b1Points: number | null;
}

/** One of the deprivations that a standard asks about. */
export interface StandardIndicator {
  readonly code: DeprivationIndicator;
  readonly service: Service;
  /** Counts towards the cut; whole number, 1 where every deprivation counts the same. */
  readonly weight: number;
  /** Counts towards the deprivation score B2; whole number, 10 in TT 07/2021. */
  readonly points: number;
}

/** A version of a multidimensional poverty standard (chuẩn nghèo đa chiều): data, dated, frozen at first use. */
export interface PovertyStandard {
  readonly code: string;
  readonly name: string;
  readonly validFrom: IsoDate;
  /** Last day of validity, inclusive; null while open. */
  readonly validTo: IsoDate | null;
  /** The province that set it; null for a national standard. */
  readonly provinceCode: string | null;
  /** Of two equally near standards the one with the higher priority applies. */
  readonly priority: number;
  /** A household at or below the line is poor from this weighted number of deprivations on. */
  readonly cut: number;
  readonly lines: readonly StandardLine[];
  readonly indicators: readonly StandardIndicator[];
}

/** The line of an area type, or null when the standard has none. */
export function lineOf(standard: PovertyStandard, areaType: AreaType): StandardLine | null {
  return standard.lines.find((line) => line.areaType === areaType) ?? null;
}
