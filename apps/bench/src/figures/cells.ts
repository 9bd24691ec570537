/** Rows of a figure by key; null where a row or a single number of it is withheld, as small cells are. */
export type Cells = ReadonlyMap<string, readonly (number | null)[] | null>;

export const keyOf = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);

type HandRow = readonly [key: readonly (string | null)[], ...figures: (number | null | readonly (number | null)[])[]];

/** The answer of a statement by hand. */
export function handCells(text: string): Cells {
  const rows = JSON.parse(text) as readonly HandRow[];
  return new Map(rows.map(([key, ...figures]) => [keyOf(...key), figures.flat()]));
}

/** Half of the last of four decimals, and what a float adds. */
const ROUNDED = 0.00005 + 1e-9;

/**
 * The first row in which the product does not tell what was found by hand; undefined where all agree. What the product withholds is no
 * difference, a row that one of them lacks is.
 */
export function firstDifference(byHand: Cells, ours: Cells): string | undefined {
  for (const key of new Set([...byHand.keys(), ...ours.keys()])) {
    const [expected, told] = [byHand.get(key), ours.get(key)];
    if (expected === undefined || told === undefined)
      return `${key}: only ${told === undefined ? 'by hand' : 'the product'}`;
    if (told === null || expected === null) continue;
    const differs = told.some(
      (value, index) => value !== null && Math.abs(value - (expected[index] ?? Number.NaN)) <= ROUNDED === false,
    );
    if (differs || told.length !== expected.length)
      return `${key}: by hand ${expected.join(' ')}, the product ${told.join(' ')}`;
  }
  return undefined;
}

/** How many rows are withheld whole. */
export const withheld = (ours: Cells): number => [...ours.values()].filter((row) => row === null).length;
