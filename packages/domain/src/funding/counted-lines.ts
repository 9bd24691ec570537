import type { FundingSource, FundingStage } from '../vocabulary/programme.ts';

/** Where and when money is: what tells lines apart that say the same thing in less or more detail. */
export interface Placed {
  readonly source: FundingSource;
  readonly stage: FundingStage;
  /** Null: the province as a whole. */
  readonly communeId: string | null;
  readonly fromYear: number;
  readonly toYear: number;
}

const isOfOneKind = (a: Placed, b: Placed): boolean => a.source === b.source && a.stage === b.stage;

const isSameCell = (a: Placed, b: Placed): boolean =>
  a.communeId === b.communeId && a.fromYear === b.fromYear && a.toYear === b.toYear;

/** Whether `whole` speaks of all the places and years of `part`, and of more. */
function isDetailOf(part: Placed, whole: Placed): boolean {
  const holdsUnit = whole.communeId === null || whole.communeId === part.communeId;
  const holdsYears = whole.fromYear <= part.fromYear && part.toYear <= whole.toYear;
  return isOfOneKind(part, whole) && holdsUnit && holdsYears && !isSameCell(part, whole);
}

/**
 * The lines that add up. What a line says of a place and some years is not added again to a line of the same source and stage
 * that holds it: the share of a commune in the province's allocation, one year of a plan for five.
 */
export function countedLines<Line extends Placed>(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => !lines.some((other) => isDetailOf(line, other)));
}

/** Whether two counted lines speak of the same place and year without one holding the other: their sum may count money twice. */
export function hasOverlap(counted: readonly Placed[]): boolean {
  const doMeet = (a: Placed, b: Placed): boolean =>
    (a.communeId === null || b.communeId === null || a.communeId === b.communeId) &&
    a.fromYear <= b.toYear &&
    b.fromYear <= a.toYear;
  return counted.some((a, index) =>
    counted.slice(index + 1).some((b) => isOfOneKind(a, b) && doMeet(a, b) && !isSameCell(a, b)),
  );
}
