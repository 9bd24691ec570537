import { type FigureCell, type FigureKey, type Places, placesOf } from './places.ts';

/** A cell or total with what it counts. */
export type Counted = { readonly key: FigureKey; readonly place: number; count: number };

/** A dimension of which every value belongs to one value of another, as communes do to districts. */
export type Nested = { readonly inner: number; readonly outer: number };

/**
 * The table with every total of it, by place: for each cell, all ways to sum over some of the dimensions. Where a dimension is nested the
 * outer one is summed over with it only: without, the total is the cell.
 */
export function withTotals(cells: readonly FigureCell[], places: Places, nested?: Nested): Map<number, Counted> {
  const all = new Map<number, Counted>();
  const isSame = (summed: number): boolean =>
    nested !== undefined && ((summed >> nested.outer) & 1) === 1 && ((summed >> nested.inner) & 1) === 0;
  for (const { key, count } of cells) {
    places.withTotals(key).forEach((place, summed) => {
      if (isSame(summed)) return;
      const known = all.get(place);
      if (known === undefined) {
        const total = key.map((value, index) => (((summed >> index) & 1) === 1 ? null : value));
        all.set(place, { key: total, place, count });
      } else known.count += count;
    });
  }
  return all;
}

/** What each cell and total of a table sums up: the sum at a key, 0 where there is none. */
export function sumsByKey<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => FigureKey,
  amountOf: (row: Row) => number,
): (key: FigureKey) => number {
  const keys = rows.map(keyOf);
  const places = placesOf(keys, keys[0]?.length ?? 0);
  const sums = new Map<number, number>();
  rows.forEach((row, index) => {
    const amount = amountOf(row);
    for (const place of places.withTotals(keys[index] ?? [])) sums.set(place, (sums.get(place) ?? 0) + amount);
  });
  return (key) => sums.get(places.of(key) ?? -1) ?? 0;
}

/** Finds what belongs to a key; undefined where nothing does. */
export function byKey<Row extends { readonly key: FigureKey }>(
  rows: readonly Row[],
): (key: FigureKey) => Row | undefined {
  const places = placesOf(
    rows.map(({ key }) => key),
    rows[0]?.key.length ?? 0,
  );
  const found = new Map(rows.map((row) => [places.of(row.key), row]));
  return (key) => found.get(places.of(key) ?? -1);
}
