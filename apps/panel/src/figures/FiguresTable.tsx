import { Typography } from '@mui/material';
import type { FigureDimension, PovertyFiguresQuery } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useCommuneNames } from '../communes/use-commune-names.ts';
import { count } from '../components/field/format.ts';
import { CardTable, type CardTableColumn } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Figure = PovertyFiguresQuery['povertyFigures']['figures'][number];
type Props = {
  readonly figures: readonly Figure[];
  readonly by: readonly FigureDimension[];
  readonly threshold: number;
};

/** A row for each combination; a withheld figure says that it is. */
export function FiguresTable({ figures, by, threshold }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const ids = [...new Set(figures.flatMap(({ communeId }) => communeId ?? []))];
  const { nameOf } = useCommuneNames(ids);
  if (figures.length === 0) return <Typography>{translate('figures.none')}</Typography>;
  const all = translate('figures.all');
  const dimension: Record<FigureDimension, CardTableColumn<Figure>> = {
    COMMUNE: {
      label: 'figures.commune',
      minWidth: 160,
      render: ({ communeId }) => (communeId === null ? all : nameOf(communeId)),
    },
    CLASS: {
      label: 'figures.class',
      render: ({ class: group }) => (group === null ? all : label('HouseholdClass', group, lang)),
    },
    ETHNIC_MINORITY: {
      label: 'figures.minority',
      render: ({ ethnicMinority }) => (ethnicMinority === null ? all : translate(`ra.boolean.${ethnicMinority}`)),
    },
  };
  const withheld = (
    <Typography component="span" variant="body2" color="textSecondary">
      {translate('figures.withheld', { threshold })}
    </Typography>
  );
  const order = (['COMMUNE', 'CLASS', 'ETHNIC_MINORITY'] as const).filter((each) => by.includes(each));
  const columns =
    order.length === 0 ? [{ label: 'figures.scope', render: () => all }] : order.map((each) => dimension[each]);
  return (
    <CardTable
      label="figures.heading"
      rows={figures}
      rowKey={({ communeId, class: group, ethnicMinority }) => `${communeId} ${group} ${ethnicMinority}`}
      columns={[
        ...columns,
        {
          label: 'figures.households',
          align: 'right',
          render: ({ suppressed, households }) => (suppressed ? withheld : count(households, lang)),
        },
        {
          label: 'figures.persons',
          align: 'right',
          render: ({ suppressed, persons }) => (suppressed ? withheld : count(persons, lang)),
        },
      ]}
    />
  );
}
