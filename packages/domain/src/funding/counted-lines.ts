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

const isSameCell = (a: Placed, b: Placed): boolean =>
  a.communeId === b.communeId && a.fromYear === b.fromYear && a.toYear === b.toYear;

/** Whether `whole`, near `part`, speaks of all its years, and of more years or places. */
const isDetailOf = (part: Placed, whole: Placed): boolean =>
  whole.fromYear <= part.fromYear && part.toYear <= whole.toYear && !isSameCell(part, whole);

/** What a line can be a detail of or meet: of its kind, the lines of its place and those of the province as a whole. */
function neighbours<Line extends Placed>(lines: readonly Line[]): (line: Placed) => readonly Line[] {
  const placeOf = ({ source, stage }: Placed, communeId: string | null): string => `${source} ${stage} ${communeId}`;
  const places = Map.groupBy(lines, (line) => placeOf(line, line.communeId));
  return (line) =>
    [...new Set([null, line.communeId])].flatMap((communeId) => places.get(placeOf(line, communeId)) ?? []);
}

/**
 * The lines that add up. What a line says of a place and some years is not added again to a line of the same source and stage
 * that holds it: the share of a commune in the province's allocation, one year of a plan for five.
 */
export function countedLines<Line extends Placed>(lines: readonly Line[]): readonly Line[] {
  const near = neighbours(lines);
  return lines.filter((line) => !near(line).some((other) => isDetailOf(line, other)));
}

/** Whether two counted lines speak of the same place and year without one holding the other: their sum may count money twice. */
export function hasOverlap(counted: readonly Placed[]): boolean {
  const near = neighbours(counted);
  const doMeet = (a: Placed, b: Placed): boolean => a.fromYear <= b.toYear && b.fromYear <= a.toYear;
  return counted.some((a) => near(a).some((b) => doMeet(a, b) && !isSameCell(a, b)));
}
