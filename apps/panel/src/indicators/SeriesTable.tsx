import type { IndicatorRowFragment, IndicatorTrendQuery, TargetRowFragment } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { AttainmentText } from './AttainmentText.tsx';
import { ExplainFigure } from './ExplainFigure.tsx';
import { indicatorProgress } from './indicator-progress.ts';
import { periodText, valueText } from './value-text.ts';

type Figure = IndicatorTrendQuery['indicatorTrend']['figures'][number];

interface Props {
  readonly indicator: IndicatorRowFragment;
  readonly communeId: string | null;
  readonly figures: readonly Figure[];
  /** Of the same unit. */
  readonly targets: readonly Pick<TargetRowFragment, 'period' | 'value' | 'indicatorVersion'>[];
}

/** A row for each period, the newest first: its figure, which opens what it is made of, and the target that counts for it. */
export function SeriesTable({ indicator: { code, direction, unitOfMeasure }, communeId, figures, targets }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const unitOf = (of: { readonly unitOfMeasure: string | null } | null): string => of?.unitOfMeasure ?? unitOfMeasure;
  const progressOf = (figure: Figure) => {
    const { period, value, isLowerBound } = figure;
    // A target that was set in another unit of measure than the figure's is not held against it.
    const own = targets.filter(({ indicatorVersion }) => unitOf(indicatorVersion) === unitOf(figure));
    const measurement = value === null ? null : { period, value, isLowerBound };
    return indicatorProgress({ direction, targets: own, measurement });
  };
  const shownValue = (figure: Figure): string => {
    const { value, isLowerBound, gap } = figure;
    if (value === null) return gap === null ? '—' : label('FigureGap', gap, lang);
    const text = valueText(value, unitOf(figure), lang);
    return isLowerBound ? translate('indicators.atLeast', { value: text }) : text;
  };
  return (
    <CardTable
      label="indicators.sections.series"
      rows={figures.toReversed()}
      rowKey={({ period }) => period}
      columns={[
        { label: 'indicators.period', noWrap: true, render: ({ period }) => periodText(period, lang) },
        {
          label: 'indicators.value',
          align: 'right',
          render: (figure) => (
            <ExplainFigure text={shownValue(figure)} where={{ code, communeId, period: figure.period }} />
          ),
        },
        {
          label: 'figure.coverage',
          align: 'right',
          render: ({ explain: { coverage } }) => (coverage === null ? '—' : valueText(coverage, '%', lang)),
        },
        {
          label: 'indicators.target',
          align: 'right',
          render: (figure) => {
            const { target } = progressOf(figure);
            if (figure.value === null || target === null) return '—';
            return `${valueText(target.value, unitOf(figure), lang)} (${periodText(target.period, lang)})`;
          },
        },
        {
          label: 'indicators.attainment',
          render: (figure) => {
            const { attainment, gap } = progressOf(figure);
            if (attainment === null) return '—';
            return (
              <AttainmentText attainment={attainment} gap={gap} direction={direction} unitOfMeasure={unitOf(figure)} />
            );
          },
        },
      ]}
    />
  );
}
