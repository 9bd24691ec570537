import { Link, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ProgrammeOutcomesDocument, type ProgrammeOutcomesQuery, type ProgrammeRowFragment } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Allowed } from '../access/Allowed.tsx';
import type { PanelRecord } from '../api/operations.ts';
import { request } from '../api/registry.ts';
import { count } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { AttainmentText } from '../indicators/AttainmentText.tsx';
import { indicatorProgress } from '../indicators/indicator-progress.ts';
import { periodText, valueText } from '../indicators/value-text.ts';
import { type PovertyYear, povertyYears } from './poverty-years.ts';

type Programme = PanelRecord & ProgrammeRowFragment;
type Indicator = NonNullable<ProgrammeOutcomesQuery['programme']>['indicators']['nodes'][number]['indicator'];

const yearOf = (day: string): number => Number(day.slice(0, 4));
/** Programmes end within a decade; an open one is looked at for that long. */
const OPEN_YEARS = 10;

const progressOf = (indicator: Indicator) => {
  const measurement = indicator.measurements.nodes[0] ?? null;
  return { measurement, ...indicatorProgress({ ...indicator, targets: indicator.targets.nodes, measurement }) };
};

function IndicatorTable({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const said = (
    unit: string,
    value: { readonly value: string; readonly period: string } | null,
    over = false,
  ): string => {
    if (value === null) return translate('panel.figure.none');
    const amount = valueText(value.value, unit, lang);
    return `${over ? translate('funding.over', { amount }) : amount} (${periodText(value.period, lang)})`;
  };
  return (
    <CardTable
      label="programmes.sections.outcomes"
      rows={indicators}
      rowKey={({ id }) => id}
      columns={[
        {
          label: 'programmes.outcomes.indicator',
          render: ({ id, name, nameEn }) => (
            <Link component={RouterLink} to={`/indicators/${id}/show`}>
              {lang === 'en' ? (nameEn ?? name) : name}
            </Link>
          ),
        },
        {
          label: 'programmes.outcomes.target',
          align: 'right',
          render: (row) => said(row.unitOfMeasure, progressOf(row).target),
        },
        {
          label: 'programmes.outcomes.measured',
          align: 'right',
          render: (row) => {
            const { measurement } = progressOf(row);
            return said(row.unitOfMeasure, measurement, measurement?.isLowerBound);
          },
        },
        {
          label: 'programmes.outcomes.attainment',
          render: (row) => {
            const { attainment, gap } = progressOf(row);
            return attainment === null ? (
              translate('panel.figure.none')
            ) : (
              <AttainmentText attainment={attainment} gap={gap} {...row} />
            );
          },
        },
      ]}
    />
  );
}

function PovertyByYear({ years }: { readonly years: readonly PovertyYear[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {translate('programmes.outcomes.poverty')}
      </Typography>
      <CardTable
        label="programmes.outcomes.poverty"
        rows={years}
        rowKey={({ year }) => String(year)}
        columns={[
          { label: 'programmes.outcomes.year', render: ({ year }) => year },
          {
            label: 'vocabulary.HouseholdClass.POOR',
            align: 'right',
            render: ({ poor }) => count(poor, lang),
          },
          {
            label: 'vocabulary.HouseholdClass.NEAR_POOR',
            align: 'right',
            render: ({ nearPoor }) => count(nearPoor, lang),
          },
        ]}
      />
      <Typography variant="body2" color="text.secondary">
        {translate('programmes.outcomes.povertyNote')}
      </Typography>
    </div>
  );
}

/** What the programme on the page pays for: indicators against their targets, and who was poor in the same years. */
export function ProgrammeOutcomes() {
  const programme = useRecordContext<Programme>();
  const { id = '', startsOn = '', endsOn = null } = programme ?? {};
  const from = yearOf(startsOn);
  const outcomes = useQuery({
    queryKey: ['programmes', 'outcomes', id, startsOn, endsOn],
    queryFn: ({ signal }) => {
      const to = endsOn === null ? from + OPEN_YEARS : yearOf(endsOn);
      return request(ProgrammeOutcomesDocument, { id, from, to }, signal);
    },
    enabled: id !== '',
  });
  return (
    <ShowSection title="programmes.sections.outcomes">
      <Answered query={outcomes} height={160}>
        {(answer) => <Outcomes programmeId={id} {...answer} />}
      </Answered>
    </ShowSection>
  );
}

function Outcomes({ programmeId, programme, assessments }: ProgrammeOutcomesQuery & { readonly programmeId: string }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const indicators = (programme?.indicators.nodes ?? []).map(({ indicator }) => indicator);
  const years = povertyYears(assessments.groups);
  const models = programme?.productionModels.totalCount ?? 0;
  const filter = encodeURIComponent(JSON.stringify({ programmeId }));
  return (
    <Stack spacing={2}>
      {indicators.length === 0 ? (
        <Typography color="text.secondary">{translate('programmes.outcomes.none')}</Typography>
      ) : (
        <IndicatorTable indicators={indicators} />
      )}
      {years.length > 0 && <PovertyByYear years={years} />}
      {models > 0 && (
        <Allowed resource="productionModels" action="list">
          <Link component={RouterLink} to={`/productionModels?filter=${filter}`}>
            {translate('programmes.outcomes.models', { count: count(models, lang) })}
          </Link>
        </Allowed>
      )}
    </Stack>
  );
}
