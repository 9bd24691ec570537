import { Link } from '@mui/material';
import type { FlowList } from '@thoat-ngheo/client';
import { formatDecimal } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { CardTable, type CardTableColumn } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { type CountRow, type CountTable, percent } from './tables.ts';

type Props = { readonly table: CountTable; readonly onOpen: (row: CountRow, list: FlowList) => void };

/** A table of counts; each number of households opens the households behind it. */
export function CountTableView({ table, onOpen }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { totals } = table;
  const columnsOf = (list: FlowList): CardTableColumn<CountRow>[] => {
    const own = list === 'POOR' ? 'poor' : 'nearPoor';
    return [
      {
        label: `reviewTables.${own}Households`,
        align: 'right',
        noWrap: true,
        render: (row) => {
          const { households } = row.counts[list];
          if (households === 0) return count(0, lang);
          return (
            <Link
              component="button"
              type="button"
              onClick={() => onOpen(row, list)}
              aria-label={translate('reviewTables.open', { count: count(households, lang), what: row.label })}
            >
              {count(households, lang)}
            </Link>
          );
        },
      },
      ...(totals === undefined
        ? []
        : [
            {
              label: `reviewTables.${own}Share`,
              align: 'right' as const,
              render: ({ counts }: CountRow) => {
                const part = percent(counts[list], totals[list]);
                return part === null ? '—' : formatDecimal(part, lang);
              },
            },
          ]),
      {
        label: `reviewTables.${own}Persons`,
        align: 'right',
        render: ({ counts }) => count(counts[list].persons, lang),
      },
    ];
  };
  return (
    <CardTable
      label={table.title}
      rows={table.rows}
      rowKey={({ key }) => key}
      columns={[
        { label: 'reviewTables.row', minWidth: 220, render: ({ label: name }) => name },
        ...columnsOf('POOR'),
        ...columnsOf('NEAR_POOR'),
      ]}
    />
  );
}
