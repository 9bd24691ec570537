import type { FigureCell, ShownCell } from '@thoat-ngheo/domain';

/** The cells of a table with every total of it, none withheld: for those who may read what is behind them. */
export function sumsWithTotals(cells: readonly FigureCell[]): ShownCell[] {
  const sums = new Map<string, { key: (string | null)[]; count: number; suppressed: false }>();
  for (const { key, count } of cells) {
    for (let summed = 0; summed < 2 ** key.length; summed += 1) {
      const total = key.map((value, index) => (((summed >> index) & 1) === 1 ? null : value));
      const known = sums.get(JSON.stringify(total));
      if (known === undefined) sums.set(JSON.stringify(total), { key: total, count, suppressed: false });
      else known.count += count;
    }
  }
  return [...sums.values()];
}
