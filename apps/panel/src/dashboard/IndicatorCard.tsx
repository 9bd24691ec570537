import { Button, Link, Typography } from '@mui/material';
import type { DashboardIndicatorsQuery } from '@thoat-ngheo/client';
import type { Language } from '@thoat-ngheo/domain';
import { type TranslateFunction, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { CardTable, type CardTableColumn } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { AttainmentText } from '../indicators/AttainmentText.tsx';
import { ExplainFigure } from '../indicators/ExplainFigure.tsx';
import { indicatorProgress } from '../indicators/indicator-progress.ts';
import { periodText, valueText } from '../indicators/value-text.ts';
import { DashboardCard } from './DashboardCard.tsx';
import { NothingYet } from './NothingYet.tsx';
import { useIndicators } from './queries.ts';

type Indicator = DashboardIndicatorsQuery['indicators']['nodes'][number];

/** What needs attention first: missed, then open, then reached, then without a target, then without a result. */
const ATTENTION = ['NOT_ATTAINED', 'UNKNOWN', 'ATTAINED'];

/** Rows to begin with: the catalogue is long, and most of it may have no value yet. */
const FIRST = 12;

const progressOf = ({ direction, targets, measurements }: Indicator) =>
  indicatorProgress({ direction, targets: targets.nodes, measurement: measurements.nodes[0] ?? null });

function rankOf(indicator: Indicator): number {
  const { attainment } = progressOf(indicator);
  if (attainment !== null) return ATTENTION.indexOf(attainment);
  return ATTENTION.length + (indicator.measurements.nodes.length === 0 ? 1 : 0);
}

interface Value {
  readonly value: string;
  readonly period: string;
  readonly isLowerBound?: boolean;
}

const textOf = (value: Value, unit: string, lang: Language, translate: TranslateFunction): string => {
  const text = valueText(value.value, unit, lang);
  return value.isLowerBound ? translate('indicators.atLeast', { value: text }) : text;
};

/** A value over its period; with the code of its indicator it opens what it is made of. */
function ValueOf({
  value,
  unit,
  code,
}: {
  readonly value: Value | null;
  readonly unit: string;
  readonly code?: string;
}) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (value === null) return <>{translate('panel.figure.none')}</>;
  const text = textOf(value, unit, lang, translate);
  return (
    <>
      {code === undefined ? (
        text
      ) : (
        <ExplainFigure text={text} where={{ code, communeId: null, period: value.period }} />
      )}
      <Typography component="div" variant="body2" color="text.secondary">
        {periodText(value.period, lang)}
      </Typography>
    </>
  );
}

interface ItemProps {
  readonly indicator: Indicator;
}

function NameLink({ indicator: { id, name, nameEn } }: ItemProps) {
  const lang = useLanguage();
  return (
    <Link component={RouterLink} to={`/indicators/${id}/show`}>
      {lang === 'en' && nameEn !== null ? nameEn : name}
    </Link>
  );
}

function State({ indicator }: ItemProps) {
  const translate = useTranslate();
  const { attainment, gap } = progressOf(indicator);
  if (attainment !== null) return <AttainmentText {...indicator} attainment={attainment} gap={gap} />;
  return (
    <Typography component="span" variant="body2" color="text.secondary">
      {translate(indicator.measurements.nodes.length === 0 ? 'indicators.noMeasurement' : 'indicators.noTarget')}
    </Typography>
  );
}

const COLUMNS: readonly CardTableColumn<Indicator>[] = [
  { label: 'dashboard.indicators.name', minWidth: 180, render: (indicator) => <NameLink indicator={indicator} /> },
  {
    label: 'dashboard.indicators.target',
    align: 'right',
    noWrap: true,
    render: (indicator) => <ValueOf value={progressOf(indicator).target} unit={indicator.unitOfMeasure} />,
  },
  {
    label: 'dashboard.indicators.latest',
    align: 'right',
    noWrap: true,
    render: ({ code, unitOfMeasure, measurements }) => (
      <ValueOf value={measurements.nodes[0] ?? null} unit={unitOfMeasure} code={code} />
    ),
  },
  { label: 'dashboard.indicators.state', render: (indicator) => <State indicator={indicator} /> },
];

/** The latest result of each indicator of the province held against its target. */
export function IndicatorCard() {
  const translate = useTranslate();
  const result = useIndicators();
  const indicators = (result.data?.indicators.nodes ?? []).toSorted((a, b) => rankOf(a) - rankOf(b));
  const attainments = indicators.map((indicator) => progressOf(indicator).attainment);
  const attained = attainments.filter((each) => each === 'ATTAINED').length;
  const missed = attainments.filter((each) => each === 'NOT_ATTAINED').length;
  return (
    <DashboardCard
      title="dashboard.indicators.title"
      state={result}
      action={
        <Button size="small" component={RouterLink} to="/indicators">
          {translate('dashboard.indicators.all')}
        </Button>
      }
    >
      {indicators.length === 0 ? (
        <NothingYet of="indicators" to="/indicators/create" />
      ) : (
        <>
          <Typography>
            {translate('dashboard.indicators.summary', {
              attained,
              missed,
              other: indicators.length - attained - missed,
            })}
            . {translate('dashboard.indicators.province')}
          </Typography>
          <CardTable
            label="dashboard.indicators.title"
            columns={COLUMNS}
            rows={indicators}
            rowKey={({ id }) => id}
            first={FIRST}
          />
        </>
      )}
    </DashboardCard>
  );
}
