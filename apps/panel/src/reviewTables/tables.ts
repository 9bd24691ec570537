import type { FlowColumn, FlowList, ReviewTable, ReviewTablesQuery } from '@thoat-ngheo/client';
import { FLOW_COLUMNS, FLOW_LISTS, type Language, label, share } from '@thoat-ngheo/domain';

export type Count = { readonly households: number; readonly persons: number };

/** Which households to open: those of a column of the flow table, or of a row of another table. */
export type Behind =
  | { readonly kind: 'flow'; readonly column: FlowColumn }
  | { readonly kind: 'table'; readonly table: ReviewTable | null; readonly row: string | null };

export type CountRow = {
  readonly key: string;
  readonly label: string;
  readonly counts: { readonly [L in FlowList]: Count };
  readonly behind: Behind;
};

/** A table as it is shown and exported. */
export type CountTable = {
  readonly key: string;
  readonly title: string;
  /** Of what shares are taken; absent: there are none. */
  readonly totals?: { readonly [L in FlowList]: Count };
  readonly rows: readonly CountRow[];
};

/** What became of the lists in one commune. */
export type CommuneRow = {
  readonly communeId: string;
  readonly counts: { readonly [L in FlowList]: { readonly START: Count; readonly END: Count } };
};

const NONE: Count = { households: 0, persons: 0 };

type Lines = ReviewTablesQuery['flowTables']['lines'];

const cellOf = (lines: Lines, communeId: string | null, list: FlowList, column: FlowColumn): Count =>
  lines
    .find((line) => line.communeId === communeId && line.list === list)
    ?.cells.find((cell) => cell.column === column) ?? NONE;

const byList = <T>(of: (list: FlowList) => T): { readonly [L in FlowList]: T } =>
  Object.fromEntries(FLOW_LISTS.map((list) => [list, of(list)])) as { [L in FlowList]: T };

/** The flow table of everything that was asked for. */
export function flowTableOf({ flowTables: { lines } }: ReviewTablesQuery, title: string, lang: Language): CountTable {
  return {
    key: 'FLOW',
    title,
    rows: FLOW_COLUMNS.map((column) => ({
      key: column,
      label: label('FlowColumn', column, lang),
      counts: byList((list) => cellOf(lines, null, list, column)),
      behind: { kind: 'flow', column },
    })),
  };
}

/** The other tables, each with its total first. */
export function countTables({ reviewTables }: ReviewTablesQuery, total: string, lang: Language): CountTable[] {
  const totals = { POOR: reviewTables.poor, NEAR_POOR: reviewTables.nearPoor };
  return reviewTables.tables.map(({ table, rows }) => ({
    key: table,
    title: label('ReviewTable', table, lang),
    totals,
    rows: [
      ...(table === 'CHILDREN'
        ? []
        : [{ key: 'TOTAL', label: total, counts: totals, behind: { kind: 'table', table: null, row: null } as const }]),
      ...rows.map(
        ({ code, label: name, poor, nearPoor }): CountRow => ({
          key: code,
          label: name,
          counts: { POOR: poor, NEAR_POOR: nearPoor },
          behind: { kind: 'table', table, row: code },
        }),
      ),
    ],
  }));
}

/** Start and end of both lists by commune, in the order of the answer. */
export function communeRows({ flowTables: { lines } }: ReviewTablesQuery): CommuneRow[] {
  const ids = [...new Set(lines.flatMap(({ communeId }) => communeId ?? []))];
  return ids.map((communeId) => ({
    communeId,
    counts: byList((list) => ({
      START: cellOf(lines, communeId, list, 'START'),
      END: cellOf(lines, communeId, list, 'END'),
    })),
  }));
}

/** A share in percent with two digits; null where nothing is shared. */
export const percent = (part: Count, whole: Count): string | null => share(part.households, whole.households, 2);
