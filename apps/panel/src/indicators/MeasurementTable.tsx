import { Typography } from '@mui/material';
import type { IndicatorRowFragment } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { CardTable } from '../components/show/CardTable.tsx';
import { RowActions } from '../components/show/RowActions.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { AttainmentText } from './AttainmentText.tsx';
import { ExplainFigure } from './ExplainFigure.tsx';
import type { MeasurementRecord, TargetRecord } from './IndicatorResults.tsx';
import { indicatorProgress } from './indicator-progress.ts';
import { describeValue, periodText, unitText, valueText } from './value-text.ts';
import { ofSameUnit } from './value-units.ts';

interface Props {
  readonly indicator: IndicatorRowFragment;
  readonly measurements: readonly MeasurementRecord[];
  readonly targets: readonly TargetRecord[];
}

const SHORT = 12;

/** Measurements, the newest first, each held against the target of its unit. */
export function MeasurementTable({ indicator, measurements, targets }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (measurements.length === 0) {
    return <Typography color="text.secondary">{translate('indicators.noMeasurements')}</Typography>;
  }
  const value = ({ value: exact, isLowerBound }: MeasurementRecord): string => {
    const text = valueText(exact, indicator.unitOfMeasure, lang);
    return isLowerBound ? translate('indicators.atLeast', { value: text }) : text;
  };
  return (
    <CardTable
      label="indicators.sections.measurements"
      rows={measurements}
      first={SHORT}
      rowKey={({ id }) => id}
      columns={[
        { label: 'indicators.period', noWrap: true, render: ({ period }) => periodText(period, lang) },
        { label: 'indicators.unit', render: unitText },
        {
          label: 'indicators.value',
          align: 'right',
          noWrap: true,
          render: (measurement) => (
            <ExplainFigure
              text={value(measurement)}
              where={{
                code: indicator.code,
                communeId: measurement.commune?.id ?? null,
                period: measurement.period,
              }}
            />
          ),
        },
        {
          label: 'indicators.attainment',
          render: (measurement) => <Held indicator={indicator} measurement={measurement} targets={targets} />,
        },
      ]}
      changes="measurements"
      actions={(measurement) => (
        <RowActions resource="measurements" record={measurement} name={describeValue(measurement)} />
      )}
    />
  );
}

interface HeldProps {
  readonly indicator: IndicatorRowFragment;
  readonly measurement: MeasurementRecord;
  readonly targets: readonly TargetRecord[];
}

/** One measurement against the target that counts for it. */
function Held({ indicator: { direction, unitOfMeasure }, measurement, targets }: HeldProps) {
  const translate = useTranslate();
  const lang = useLanguage();
  const own = ofSameUnit(targets, measurement);
  const { target, attainment, gap } = indicatorProgress({ direction, targets: own, measurement });
  if (attainment === null || target === null) return <>{translate('indicators.noTarget')}</>;
  const aim = {
    period: periodText(target.period, lang).toLowerCase(),
    value: valueText(target.value, unitOfMeasure, lang),
  };
  return (
    <>
      <AttainmentText attainment={attainment} gap={gap} direction={direction} unitOfMeasure={unitOfMeasure} />{' '}
      <Typography component="span" variant="body2" color="text.secondary">
        {translate('indicators.forTarget', aim)}
      </Typography>
    </>
  );
}
