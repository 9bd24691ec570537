import { Typography } from '@mui/material';
import type { FigureDimension, PovertyFiguresQuery } from '@thoat-ngheo/client';
import { formatPercent } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { groupKey, useGroupColumns } from './group-columns.tsx';
import { Withheld } from './Withheld.tsx';

type Figure = PovertyFiguresQuery['povertyFigures']['figures'][number];
type Props = {
  readonly figures: readonly Figure[];
  readonly by: readonly FigureDimension[];
  readonly threshold: number;
};

const FIRST = 60;

/** A row for each combination; a withheld figure says that it is. */
export function FiguresTable({ figures, by, threshold }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const columns = useGroupColumns(figures, by);
  if (figures.length === 0) return <Typography>{translate('figures.none')}</Typography>;
  const percent = (rate: string | null): string => (rate === null ? '—' : formatPercent(rate, lang));
  const rates = [
    { label: 'figures.householdRate', align: 'right', render: (row: Figure) => percent(row.householdRate) },
    { label: 'figures.personRate', align: 'right', render: (row: Figure) => percent(row.personRate) },
  ] as const;
  return (
    <CardTable
      label="figures.heading"
      rows={figures}
      first={FIRST}
      rowKey={groupKey}
      columns={[
        ...columns,
        {
          label: 'figures.households',
          align: 'right',
          render: ({ suppressed, households }) =>
            suppressed ? <Withheld threshold={threshold} /> : count(households, lang),
        },
        {
          label: 'figures.persons',
          align: 'right',
          render: ({ suppressed, persons }) => (suppressed ? <Withheld threshold={threshold} /> : count(persons, lang)),
        },
        ...(by.includes('CLASS') ? rates : []),
      ]}
    />
  );
}
