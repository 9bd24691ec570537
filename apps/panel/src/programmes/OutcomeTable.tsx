import { Link } from '@mui/material';
import type { ProgrammeOutcomesQuery } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { PROVINCE } from '../api/filter.ts';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable, type CardTableColumn } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { AttainmentChip } from '../indicators/AttainmentText.tsx';
import { ExplainFigure } from '../indicators/ExplainFigure.tsx';
import { periodText, valueText } from '../indicators/value-text.ts';
import { type Outcome, useAttainment } from './use-outcomes.ts';

export type Indicator = NonNullable<ProgrammeOutcomesQuery['programme']>['indicators']['nodes'][number]['indicator'];

interface Row {
  readonly indicator: Indicator;
  /** Undefined where the registry tells none. */
  readonly outcome: Outcome | undefined;
}

/** The indicators alone, for those who may read the figures of no unit. */
export function IndicatorNames({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const rows = indicators.map((indicator): Row => ({ indicator, outcome: undefined }));
  return <Table rows={rows} columns={[NAME]} />;
}

interface Props {
  readonly indicators: readonly Indicator[];
  readonly code: string;
  /** PROVINCE, or the id of a commune. */
  readonly unit: string;
}

/** The indicators that a programme pays for in a unit: newest figure, last target, attainment, all as the registry tells them. */
export function OutcomeTable({ indicators, code, unit }: Props) {
  const communeId = unit === PROVINCE ? null : unit;
  return (
    <Answered query={useAttainment(code, unit)} height={160}>
      {(outcomes) => (
        <Table
          rows={indicators.map((indicator) => ({
            indicator,
            outcome: outcomes.find(({ figure }) => figure.code === indicator.code),
          }))}
          columns={[
            NAME,
            { label: 'programmes.outcomes.target', align: 'right', render: (row) => <Aim {...row} /> },
            {
              label: 'programmes.outcomes.measured',
              align: 'right',
              render: (row) => <Figure {...row} communeId={communeId} />,
            },
            { label: 'programmes.outcomes.attainment', render: (row) => <Attained {...row} /> },
          ]}
        />
      )}
    </Answered>
  );
}

const NAME: CardTableColumn<Row> = {
  label: 'programmes.outcomes.indicator',
  render: ({ indicator }) => <Name {...indicator} />,
};

function Table({
  rows,
  columns,
}: {
  readonly rows: readonly Row[];
  readonly columns: readonly CardTableColumn<Row>[];
}) {
  return (
    <CardTable
      label="programmes.sections.outcomes"
      rows={rows}
      rowKey={({ indicator: { id } }) => id}
      columns={columns}
    />
  );
}

function Name({ id, name, nameEn }: Indicator) {
  const lang = useLanguage();
  return (
    <Link component={RouterLink} to={`/indicators/${id}/show`}>
      {lang === 'en' ? (nameEn ?? name) : name}
    </Link>
  );
}

function Aim({ outcome }: Row) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { target = null, targetPeriod = null, figure } = outcome ?? {};
  if (target === null || targetPeriod === null) return translate('indicators.noTarget');
  return `${valueText(target, figure?.unitOfMeasure ?? '', lang)} (${periodText(targetPeriod, lang)})`;
}

function Figure({ outcome, communeId }: Row & { readonly communeId: string | null }) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (outcome === undefined) return translate('panel.figure.none');
  const { code, period, value, gap, unitOfMeasure, isLowerBound } = outcome.figure;
  if (value === null) return gap === null ? translate('panel.figure.none') : label('FigureGap', gap, lang);
  const amount = valueText(value, unitOfMeasure ?? '', lang);
  const text = isLowerBound ? translate('indicators.atLeast', { value: amount }) : amount;
  return (
    <>
      <ExplainFigure text={text} where={{ code, communeId, period }} /> ({periodText(period, lang)})
    </>
  );
}

function Attained({ outcome }: Row) {
  const translate = useTranslate();
  const attainment = outcome?.attainment ?? null;
  return attainment === null ? translate('panel.figure.none') : <AttainmentChip attainment={attainment} />;
}
