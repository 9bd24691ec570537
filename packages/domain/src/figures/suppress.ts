import { determinedCells, type Sum as SumOf } from './determined.ts';
import { type FigureCell, type FigureKey, type Places, placesOf } from './places.ts';
import { type Counted, type Nested, withTotals } from './sums.ts';

/** A cell of the table or a total of it. */
export interface ShownCell {
  readonly key: FigureKey;
  readonly count: number;
  /** Whether it must not be shown. */
  readonly suppressed: boolean;
}

type Cell = Counted & {
  suppressed: boolean;
  /** Whether everybody knows it already: hiding it would hide nothing. */
  known: boolean;
};

type Sum = SumOf<Cell>;

/** Fewer households than this are not shown. */
export const SUPPRESSION_THRESHOLD = 5;

/** Every total with the cells that differ from it in one dimension: whoever knows all of these but one knows that one. */
function sumsOf(all: ReadonlyMap<number, Cell>, dimensions: number, places: Places): Sum[] {
  const sums = new Map<number, { readonly total: Cell; readonly parts: Cell[] }>();
  for (const cell of all.values()) {
    for (let index = 0; index < dimensions; index += 1) {
      if (cell.key[index] === null) continue;
      const place = places.summedOver(cell.place, index);
      const [name, total] = [place * dimensions + index, all.get(place)];
      const known = sums.get(name);
      if (known !== undefined) known.parts.push(cell);
      else if (total !== undefined) sums.set(name, { total, parts: [cell] });
    }
  }
  return [...sums.values()];
}

const mayBeHidden = ({ suppressed, known }: Cell): boolean => !suppressed && !known;

/** The smallest of those cells that may be hidden too. */
const smallest = (cells: readonly Cell[]): Cell | undefined =>
  cells
    .filter(mayBeHidden)
    .reduce<Cell | undefined>(
      (least, cell) => (least === undefined || cell.count < least.count ? cell : least),
      undefined,
    );

/** The smallest cell that can keep the only hidden one of a sum company; parts before their total. */
const companion = ({ total, parts }: Sum): Cell | undefined =>
  smallest(parts) ?? (mayBeHidden(total) ? total : undefined);

/** Whether what is hidden of a sum could be worked out, by itself or as a number of few households together. */
function needsCompany(sum: Sum): boolean {
  if (onlyMember(sum, ({ suppressed }) => suppressed) !== undefined) return true;
  if (sum.total.suppressed) return false;
  const hidden = sum.parts.reduce((count, part) => (part.suppressed ? count + part.count : count), 0);
  return hidden > 0 && hidden < SUPPRESSION_THRESHOLD;
}

/** What was told of the table before: true shown or known to be none, false withheld, undefined not told. */
export type Told = (cell: { readonly key: FigureKey; readonly count: number }) => boolean | undefined;

/** The one member of a sum that is picked, if it is the only one. */
function onlyMember({ total, parts }: Sum, isPicked: (cell: Cell) => boolean): Cell | undefined {
  let found = isPicked(total) ? total : undefined;
  for (const part of parts) {
    if (!isPicked(part)) continue;
    if (found !== undefined) return undefined;
    found = part;
  }
  return found;
}

/** What follows from what is known is known too: a sum of which all members but one are, and the parts of nothing. */
function spreadKnown(sums: readonly Sum[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const sum of sums) {
      const only = onlyMember(sum, ({ known }) => !known);
      const isNothing = sum.total.known && sum.total.count === 0;
      for (const cell of isNothing ? sum.parts : only === undefined ? [] : [only]) {
        changed ||= !cell.known;
        cell.known = true;
      }
    }
  }
}

/** Hides more until no hidden member of a sum could be worked out from that sum. */
function keepCompany(sums: readonly Sum[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const sum of sums) {
      const other = needsCompany(sum) ? companion(sum) : undefined;
      if (other === undefined) continue;
      other.suppressed = true;
      changed = true;
    }
  }
}

/** Hides what has to be hidden of a table with its totals; and says whether something could still be worked out, as there was nothing left to hide. */
function decide(
  cells: readonly FigureCell[],
  dimensions: number,
  told: Told,
  nested: Nested | undefined,
): { readonly decided: readonly Cell[]; readonly isGivenAway: boolean } {
  const places = placesOf(
    cells.map(({ key }) => key),
    dimensions,
  );
  const all = new Map<number, Cell>();
  for (const [place, cell] of withTotals(cells, places, nested)) {
    const shownBefore = told(cell);
    const isFew = cell.count > 0 && cell.count < SUPPRESSION_THRESHOLD;
    const suppressed = isFew || shownBefore === false;
    all.set(place, { ...cell, suppressed, known: shownBefore === true });
  }
  const sums = sumsOf(all, dimensions, places);
  const decided = [...all.values()];
  spreadKnown(sums);
  for (;;) {
    keepCompany(sums);
    const determined = determinedCells(sums, ({ suppressed, known }) => suppressed && !known);
    const others = determined.map(({ from }) => smallest(from));
    for (const other of others) if (other !== undefined) other.suppressed = true;
    if (others.some((other) => other !== undefined)) continue;
    const isGivenAway = determined.length > 0 || decided.some(({ suppressed, known }) => suppressed && known);
    return { decided, isGivenAway };
  }
}

/** The order of keys, value by value. */
function inOrder(a: FigureCell, b: FigureCell): number {
  const index = a.key.findIndex((value, at) => value !== b.key[at]);
  return index === -1 ? 0 : (a.key[index] ?? '') < (b.key[index] ?? '') ? -1 : 1;
}

/** Whether somebody could be in a combination, as far as everybody knows. */
export type Possible = (key: readonly string[]) => boolean;

/** What everybody knows of a table before anything is told of it. */
export type Structure = {
  /** Combinations that are known to be empty hide nothing. */
  readonly isPossible?: Possible;
  readonly nested?: Nested | undefined;
};

/** Combinations of the values that occur in a table which nobody is in, though somebody could be. */
function emptyCells(cells: readonly FigureCell[], dimensions: number, isPossible: Possible): FigureCell[] {
  const there = new Set(cells.map(({ key }) => JSON.stringify(key)));
  const values = Array.from({ length: dimensions }, (_, index) => [
    ...new Set(cells.map(({ key }) => key[index] ?? '')),
  ]);
  const keys = values.reduce<string[][]>(
    (all, each) => all.flatMap((key) => each.map((value) => [...key, value])),
    [[]],
  );
  return keys.filter((key) => isPossible(key) && !there.has(JSON.stringify(key))).map((key) => ({ key, count: 0 }));
}

/** What may be hidden among the others, less before more: combinations of what occurs under one first value, then of all values. */
const EMPTY_CELLS: readonly (typeof emptyCells)[] = [
  (cells, dimensions, isPossible) =>
    [...Map.groupBy(cells, ({ key: [first] }) => first).values()].flatMap((own) =>
      emptyCells(own, dimensions, isPossible),
    ),
  emptyCells,
];

/**
 * Cell suppression in a table of counts and all its totals. Primary: a cell of 1 to 4 is hidden. Complementary: where a sum has
 * one hidden member, or hidden parts of 1 to 4 together, the total minus the others would give them away, so the smallest other one is
 * hidden too; and likewise until no hidden cell follows from all sums together. The choice depends on the whole table alone, so that
 * several questions about it tell no more than one.
 *
 * What is not there is told as none. Where that and what was told before would give a hidden cell away, combinations without
 * households are hidden among the others: whether there is anybody is then not told.
 * @param cells the finest table; combinations without households are left out, and are shown as none
 * @param told cells and totals that are published already, or withheld there: these are withheld here too, and those help to hide nothing
 */
export function suppressSmallCells(
  cells: readonly FigureCell[],
  dimensions: number,
  told: Told = () => undefined,
  { isPossible = () => true, nested }: Structure = {},
): readonly ShownCell[] {
  // Of equally small cells the first is hidden: which one that is must not follow from the order in which they came.
  const ordered = cells.toSorted(inOrder);
  let { decided, isGivenAway } = decide(ordered, dimensions, told, nested);
  for (const emptyOf of EMPTY_CELLS) {
    if (!isGivenAway) break;
    const all = [...ordered, ...emptyOf(ordered, dimensions, isPossible)].toSorted(inOrder);
    ({ decided, isGivenAway } = decide(all, dimensions, told, nested));
  }
  return decided.filter(({ count, suppressed }) => count > 0 || suppressed);
}
