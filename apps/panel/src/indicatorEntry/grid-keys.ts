/** Where the grid is: a row and a column from 0. */
export type Position = { readonly row: number; readonly column: number };
export type Size = { readonly rows: number; readonly columns: number };

const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);

/** Where a key leads from a cell, as in a spreadsheet; null for a key that does not move, or that leads out of the grid. */
export function moved(
  { row, column }: Position,
  { rows, columns }: Size,
  key: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
): Position | null {
  const to = (nextRow: number, nextColumn: number): Position => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key.key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(key.ctrlKey ? 0 : row, 0);
    case 'End':
      return to(key.ctrlKey ? rows - 1 : row, columns - 1);
    case 'Enter':
      return to(row + (key.shiftKey ? -1 : 1), column);
    case 'Tab': {
      // Past the last cell and before the first the focus leaves the grid: nobody is caught in it.
      const index = row * columns + column + (key.shiftKey ? -1 : 1);
      return index < 0 || index >= rows * columns
        ? null
        : { row: Math.floor(index / columns), column: index % columns };
    }
    default:
      return null;
  }
}

/** A block copied from a spreadsheet, as its rows of texts; the line break at its end begins no row. */
export function pastedBlock(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** What a block puts where, from a cell to the right and down; what lies outside the grid is left out. */
export function placed(
  block: readonly (readonly string[])[],
  from: Position,
  { rows, columns }: Size,
): readonly { readonly at: Position; readonly text: string }[] {
  return block.flatMap((texts, down) =>
    texts.flatMap((text, right) => {
      const at = { row: from.row + down, column: from.column + right };
      return at.row < rows && at.column < columns ? [{ at, text }] : [];
    }),
  );
}
