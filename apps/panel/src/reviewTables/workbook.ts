import { FLOW_LISTS } from '@thoat-ngheo/domain';
import type { CommuneRow, CountTable } from './tables.ts';
import { percent } from './tables.ts';

type Say = (key: string) => string;
type Cell = { readonly value: string | number; readonly fontWeight?: 'bold'; readonly wrap?: boolean } | null;
type Sheet = { readonly sheet: string; readonly columns: { readonly width: number }[]; readonly data: Cell[][] };

const bold = (value: string): Cell => ({ value, fontWeight: 'bold', wrap: true });
const figure = (value: number | string | null): Cell => (value === null ? null : { value: Number(value) });

/** Excel allows 31 characters in the name of a sheet, and none of these. */
export const sheetName = (index: number, title: string): string =>
  `${index + 1}. ${title.replace(/[\\/?*[\]:]/g, ' ')}`.slice(0, 31).trim();

function countSheet(table: CountTable, index: number, say: Say): Sheet {
  const { totals } = table;
  const heads = FLOW_LISTS.flatMap((list) => {
    const own = list === 'POOR' ? 'poor' : 'nearPoor';
    return [`${own}Households`, ...(totals === undefined ? [] : [`${own}Share`]), `${own}Persons`];
  });
  return {
    sheet: sheetName(index, table.title),
    columns: [{ width: 52 }, ...heads.map(() => ({ width: 16 }))],
    data: [
      [bold(table.title)],
      [bold(say('row')), ...heads.map((head) => bold(say(head)))],
      ...table.rows.map(({ label, counts }): Cell[] => [
        { value: label, wrap: true },
        ...FLOW_LISTS.flatMap((list) => [
          figure(counts[list].households),
          ...(totals === undefined ? [] : [figure(percent(counts[list], totals[list]))]),
          figure(counts[list].persons),
        ]),
      ]),
    ],
  };
}

function communeSheet(rows: readonly CommuneRow[], names: ReadonlyMap<string, string>, index: number, say: Say): Sheet {
  const heads = FLOW_LISTS.flatMap((list) =>
    (['Start', 'End'] as const).map((end) => `${list === 'POOR' ? 'poor' : 'nearPoor'}${end}`),
  );
  return {
    sheet: sheetName(index, say('byCommune')),
    columns: [{ width: 36 }, ...heads.flatMap(() => [{ width: 18 }, { width: 18 }])],
    data: [
      [bold(say('commune')), ...heads.flatMap((head) => [bold(say(head)), bold(`${say(head)}: ${say('persons')}`)])],
      ...rows.map(({ communeId, counts }): Cell[] => [
        { value: names.get(communeId) ?? communeId },
        ...FLOW_LISTS.flatMap((list) =>
          (['START', 'END'] as const).flatMap((end) => [
            figure(counts[list][end].households),
            figure(counts[list][end].persons),
          ]),
        ),
      ]),
    ],
  };
}

/** The sheets of the workbook: the flow table, the communes, then the other tables. */
export function sheetsOf(
  [flow, ...others]: readonly CountTable[],
  communes: readonly CommuneRow[],
  names: ReadonlyMap<string, string>,
  say: Say,
): Sheet[] {
  if (flow === undefined) return [];
  return [
    countSheet(flow, 0, say),
    communeSheet(communes, names, 1, say),
    ...others.map((table, index) => countSheet(table, index + 2, say)),
  ];
}

/** Hands the sheets to the browser as one workbook. */
export async function downloadWorkbook(sheets: Sheet[], name: string): Promise<void> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const { saveBlob } = await import('../components/list/export-csv.ts');
  saveBlob(await writeWorkbook(sheets).toBlob(), name);
}
