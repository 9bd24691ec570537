import type { IsoDate } from '../calendar/date.ts';
import { isUnitOn, PEOPLE_OF_EXTENT, type PlannedLine, type PlannedUnit } from './plan.ts';

type Links = ReadonlyMap<string, readonly string[]>;

/** From each commune to those that its people may have gone to. */
function followed(lines: readonly PlannedLine[], from: 'predecessorId' | 'successorId'): Links {
  const to = from === 'predecessorId' ? 'successorId' : 'predecessorId';
  const carrying = lines.filter(({ extent }) => PEOPLE_OF_EXTENT[extent] !== 'NONE');
  return new Map(
    [...Map.groupBy(carrying, (line) => line[from])].map(([id, own]) => [id, own.map((line) => line[to])]),
  );
}

/** The successions of a registry, to be followed forwards and backwards. */
export interface Lineage {
  readonly units: ReadonlyMap<string, PlannedUnit>;
  readonly successors: Links;
  readonly predecessors: Links;
}

export function lineageOf(units: readonly PlannedUnit[], lines: readonly PlannedLine[]): Lineage {
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    successors: followed(lines, 'predecessorId'),
    predecessors: followed(lines, 'successorId'),
  };
}

/**
 * The communes of a day in which people of a commune may be counted: itself where it existed on that day; otherwise what its
 * successors (or predecessors, for an earlier day) lead to, over as many steps as it takes. One: all people go there. Several:
 * each household must be looked up. None: the successions do not reach that day.
 */
export function unitsOfDay({ units, successors, predecessors }: Lineage, id: string, on: IsoDate): readonly string[] {
  const start = units.get(id);
  if (start === undefined) return [];
  const links = start.validFrom > on ? predecessors : successors;
  const found = new Set<string>();
  const seen = new Set([id]);
  const waiting = [start];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    if (isUnitOn(unit, on)) {
      found.add(unit.id);
      continue;
    }
    for (const next of links.get(unit.id) ?? []) {
      const known = units.get(next);
      if (known === undefined || seen.has(next)) continue;
      seen.add(next);
      waiting.push(known);
    }
  }
  return [...found].sort();
}
