import { Alert, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  type FigureDimension,
  MultidimensionalFiguresDocument,
  type MultidimensionalFiguresQuery,
} from '@thoat-ngheo/client';
import { areToldTogether, formatDecimal, label, UNIT_DIMENSIONS } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../api/registry.ts';
import { count } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable, type CardTableColumn } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { boundariesOf, isToldAsReportedOnly } from './boundaries-of.ts';
import { DeprivationTable } from './DeprivationTable.tsx';
import { DimensionToggles } from './DimensionToggles.tsx';
import { groupKey, isOfEverybody, useGroupColumns } from './group-columns.tsx';
import { Withheld } from './Withheld.tsx';

type Measured = MultidimensionalFiguresQuery['multidimensionalFigures']['figures'][number];
type Share = 'headcountRatio' | 'intensity' | 'adjustedHeadcount';

const isUnit = (dimension: FigureDimension): boolean => UNIT_DIMENSIONS.some((each) => each === dimension);
/** By a unit and one dimension more. */
const areTogether = (one: FigureDimension, other: FigureDimension): boolean =>
  one === other || (areToldTogether(one, other) && (isUnit(one) || isUnit(other)));
const FIRST = 30;

/** Multidimensional poverty of a year's review, by what is chosen; the deprivations of everybody below. */
export function MeasuresSection({ year, isToday }: { readonly year: number; readonly isToday: boolean }) {
  const translate = useTranslate();
  const [by, setBy] = useState<readonly FigureDimension[]>([]);
  const boundaries = boundariesOf(by, isToday);
  const measured = useQuery({
    queryKey: ['multidimensionalFigures', year, by, boundaries],
    queryFn: async ({ signal }) =>
      (await request(MultidimensionalFiguresDocument, { year, by: [...by], boundaries }, signal))
        .multidimensionalFigures,
    placeholderData: keepPreviousData,
  });
  return (
    <ShowSection
      title="figures.measures"
      action={<DimensionToggles by={by} onChange={setBy} areTogether={areTogether} label="figures.measuresBy" />}
    >
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('figures.measuresHelp')}
      </Typography>
      <Answered query={measured} height={200}>
        {({ figures, threshold }) => {
          const { deprivations = [] } = figures.find(isOfEverybody) ?? {};
          return (
            <>
              {isToday && isToldAsReportedOnly(by) && (
                <Alert severity="info" sx={{ mb: 1.5 }}>
                  {translate('figures.asReportedOnly')}
                </Alert>
              )}
              <MeasuresTable figures={figures} by={by} threshold={threshold} />
              {deprivations.length > 0 && <DeprivationTable deprivations={deprivations} threshold={threshold} />}
            </>
          );
        }}
      </Answered>
    </ShowSection>
  );
}

interface TableProps {
  readonly figures: readonly Measured[];
  readonly by: readonly FigureDimension[];
  readonly threshold: number;
}

function MeasuresTable({ figures, by, threshold }: TableProps) {
  const translate = useTranslate();
  const lang = useLanguage();
  const columns = useGroupColumns(figures, by);
  if (figures.length === 0) return <Typography>{translate('figures.none')}</Typography>;
  const share = (field: Share): CardTableColumn<Measured> => ({
    label: `figures.${field}`,
    align: 'right',
    render: ({ suppressed, [field]: value }) => {
      if (suppressed) return <Withheld threshold={threshold} />;
      return value === null ? '—' : formatDecimal(value, lang);
    },
  });
  const greatest = ({ deprivations, suppressed }: Measured): string => {
    const told = deprivations.filter(({ contribution }) => contribution !== null);
    if (suppressed || told.length === 0) return '—';
    const first = told.reduce((most, each) => (Number(each.contribution) > Number(most.contribution) ? each : most));
    return label('DeprivationIndicator', first.indicator, lang);
  };
  return (
    <CardTable
      label="figures.measures"
      rows={figures}
      first={FIRST}
      rowKey={groupKey}
      columns={[
        ...columns,
        {
          label: 'figures.persons',
          align: 'right',
          render: ({ suppressed, persons }) => (suppressed ? '—' : count(persons, lang)),
        },
        share('headcountRatio'),
        share('intensity'),
        share('adjustedHeadcount'),
        { label: 'figures.greatest', render: greatest },
      ]}
    />
  );
}
