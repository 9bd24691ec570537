import type { IsoDate } from '../calendar/date.ts';
import { addDays } from '../calendar/working-day.ts';
import { type Problem, problem } from '../result/result.ts';
import type { SuccessionExtent } from '../vocabulary/unit.ts';

/** A commune during one span of validity, as far as a reorganisation must know it. */
export interface PlannedUnit {
  readonly id: string;
  readonly fullName: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

export interface PlannedLine {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly extent: SuccessionExtent;
}

/** Where the people of an old commune go: all to one, or somebody must decide between several. */
export type PeopleWay =
  | { readonly kind: 'ONE_WAY'; readonly successorId: string }
  | { readonly kind: 'DECISION'; readonly successorIds: readonly string[] };

export interface ReorganisationPlan {
  /** By old commune; one whose lines contradict each other has no way. */
  readonly ways: ReadonlyMap<string, PeopleWay>;
  readonly problems: readonly Problem[];
}

/** Whether a succession of this extent takes all people with it, some of them, or none. */
export const PEOPLE_OF_EXTENT = {
  WHOLE: 'ALL',
  UNCHANGED: 'ALL',
  PART_OF_AREA_ALL_POPULATION: 'ALL',
  PART: 'SOME',
  PART_OF_AREA: 'NONE',
} as const satisfies Record<SuccessionExtent, 'ALL' | 'SOME' | 'NONE'>;

export const isUnitOn = ({ validFrom, validTo }: PlannedUnit, on: IsoDate): boolean =>
  validFrom <= on && (validTo === null || on <= validTo);

/** The way of the people of one old commune, or why there is none. */
function wayOf(lines: readonly PlannedLine[]): PeopleWay | 'SUCCESSOR_MISSING' | 'SUCCESSOR_AMBIGUOUS' {
  const taking = (people: 'ALL' | 'SOME') =>
    lines.filter(({ extent }) => PEOPLE_OF_EXTENT[extent] === people).map(({ successorId }) => successorId);
  const [all, some] = [taking('ALL'), taking('SOME')];
  const [sole] = all;
  if (sole !== undefined)
    return all.length + some.length === 1 ? { kind: 'ONE_WAY', successorId: sole } : 'SUCCESSOR_AMBIGUOUS';
  return some.length > 1 ? { kind: 'DECISION', successorIds: some } : 'SUCCESSOR_MISSING';
}

type Plan = {
  readonly effectiveOn: IsoDate;
  readonly lines: readonly PlannedLine[];
  /** Every commune that the lines name, and every one that ends the day before. */
  readonly units: readonly PlannedUnit[];
};

/** What stands against one line: its units must meet on the day, the old one ended, the new one begun. */
function lineProblems({ effectiveOn, lines, units }: Plan): Problem[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const old = new Set(lines.map(({ predecessorId }) => predecessorId));
  const dayBefore = addDays(effectiveOn, -1);
  return lines.flatMap(({ predecessorId, successorId }, index) => {
    const [before, after] = [known.get(predecessorId), known.get(successorId)];
    const problems: Problem[] = [];
    const say = (field: string, ...[code, params]: [Problem['code'], Record<string, string>]) =>
      problems.push(problem(['successions', index, field], code, params));
    if (before === undefined || !isUnitOn(before, dayBefore))
      say('predecessorId', 'UNIT_NOT_VALID', { unit: before?.fullName ?? predecessorId, on: dayBefore });
    else if (before.validTo !== null && before.validTo >= effectiveOn)
      say('predecessorId', 'UNITS_OVERLAP', { unit: before.fullName, lastDay: dayBefore });
    if (after === undefined || !isUnitOn(after, effectiveOn))
      say('successorId', 'UNIT_NOT_VALID', { unit: after?.fullName ?? successorId, on: effectiveOn });
    else if (old.has(successorId)) say('successorId', 'UNITS_OVERLAP', { unit: after.fullName, lastDay: dayBefore });
    return problems;
  });
}

/**
 * What a reorganisation means for the people of each old commune, and everything that stands against it. An old commune without
 * an end yet ends with the reorganisation.
 */
export function planReorganisation(plan: Plan): ReorganisationPlan {
  const { effectiveOn, lines, units } = plan;
  const dayBefore = addDays(effectiveOn, -1);
  const problems: Problem[] = lineProblems(plan);
  const names = new Map(units.map(({ id, fullName }) => [id, fullName]));
  const byPredecessor = Map.groupBy(lines, ({ predecessorId }) => predecessorId);
  const ways = new Map<string, PeopleWay>();
  for (const [id, own] of byPredecessor) {
    const way = wayOf(own);
    if (typeof way === 'string') problems.push(problem(['successions'], way, { unit: names.get(id) ?? id }));
    else ways.set(id, way);
  }
  if (lines.length === 0) problems.push(problem(['successions'], 'REQUIRED'));
  for (const { id, fullName, validTo } of units) {
    if (validTo === dayBefore && !byPredecessor.has(id))
      problems.push(problem(['successions'], 'UNIT_WITHOUT_SUCCESSOR', { unit: fullName, on: dayBefore }));
  }
  return { ways, problems };
}

/** What stands against sending people of an old commune to a new one. */
export function assignmentProblems(
  { ways }: ReorganisationPlan,
  predecessorId: string,
  successorId: string,
): readonly Problem[] {
  const way = ways.get(predecessorId);
  return way?.kind === 'DECISION' && way.successorIds.includes(successorId)
    ? []
    : [problem(['communeId'], 'NOT_A_SUCCESSOR')];
}
