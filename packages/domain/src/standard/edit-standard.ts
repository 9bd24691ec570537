import type { Rational } from '../rational/rational.ts';
import type { DeprivationIndicator } from '../vocabulary/standard.ts';
import type { AreaType } from '../vocabulary/unit.ts';
import type { PovertyStandard, StandardLine } from './poverty-standard.ts';

/** What is tried out in a copy of a standard; what is left out stays as it is. */
export interface StandardEdits {
  readonly cut?: number | undefined;
  readonly lines?: readonly LineEdit[] | undefined;
  /** The middle living standard in every area, as a multiple of the line there (1.5 in NĐ 07/2021); null: none. */
  readonly middleRatio?: Rational | null | undefined;
  /** The indicators that count; one that is not named counts no more. */
  readonly indicators?:
    | readonly { readonly code: DeprivationIndicator; readonly weight: number; readonly points: number }[]
    | undefined;
}

/** What is tried out in the line of one area type. */
export interface LineEdit {
  readonly areaType: AreaType;
  readonly line: number;
  readonly middleLine?: number | null | undefined;
  readonly b1Points?: number | null | undefined;
}

/** The upper end of the middle living standard, whole VND: incomes are whole, so rounding down shuts nobody out. */
export function middleLineOf(line: number, { numerator, denominator }: Rational): number {
  return Number((BigInt(line) * numerator) / denominator);
}

/** A copy of a standard with edits. Whether it can be used, `checkStandard` says. */
export function editStandard<S extends PovertyStandard>(
  standard: S,
  { cut, lines, middleRatio, indicators }: StandardEdits,
): S {
  const edited = standard.lines.map((old): StandardLine => {
    const edit = lines?.find(({ areaType }) => areaType === old.areaType);
    if (edit === undefined) return old;
    const { line, middleLine = old.middleLine, b1Points = old.b1Points } = edit;
    return { areaType: old.areaType, line, middleLine, b1Points };
  });
  const withMiddle = (line: StandardLine): StandardLine =>
    middleRatio === undefined
      ? line
      : { ...line, middleLine: middleRatio === null ? null : middleLineOf(line.line, middleRatio) };
  const counted = new Map(indicators?.map((indicator) => [indicator.code, indicator]));
  return {
    ...standard,
    cut: cut ?? standard.cut,
    lines: edited.map(withMiddle),
    indicators: standard.indicators
      .filter(({ code }) => indicators === undefined || counted.has(code))
      .map((indicator) => ({ ...indicator, ...counted.get(indicator.code) })),
  };
}
