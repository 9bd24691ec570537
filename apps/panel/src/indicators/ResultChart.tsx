import { Box, useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';
import { comparePeriodTexts } from './indicator-progress.ts';
import { periodText, valueText } from './value-text.ts';

interface Value {
  readonly period: string;
  readonly value: string;
}

interface Props {
  readonly unitName: string;
  readonly unitOfMeasure: string;
  readonly measurements: readonly Value[];
  readonly targets: readonly Value[];
}

/** Results and targets of one unit over the periods; the tables of the page hold the exact values. */
export function ResultChart({ unitName, unitOfMeasure, measurements, targets }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { palette } = useTheme();
  const periods = [...new Set([...measurements, ...targets].map(({ period }) => period))].toSorted(comparePeriodTexts);
  // A drawing needs floats; every text comes from the exact value.
  const line = (values: readonly Value[], label: string, color: string) => {
    const exact = periods.map((period) => values.find((each) => each.period === period)?.value ?? null);
    return {
      label,
      color,
      data: exact.map((value) => (value === null ? null : Number(value))),
      connectNulls: true,
      curve: 'linear' as const,
      showMark: true,
      valueFormatter: (_: number | null, { dataIndex }: { dataIndex: number }) => {
        const value = exact[dataIndex];
        return value === null || value === undefined ? '' : valueText(value, unitOfMeasure, lang);
      },
    };
  };
  const numbers = [...measurements, ...targets].map(({ value }) => Number(value));
  // From zero, so that a small change does not look like a big one; percentages up to 100.
  const bounds = {
    min: Math.min(0, ...numbers),
    ...(unitOfMeasure === '%' && Math.max(...numbers) > 10 ? { max: Math.max(100, ...numbers) } : {}),
  };
  return (
    <Box role="img" aria-label={translate('indicators.chart', { unit: unitName })} sx={{ minWidth: 0 }}>
      <LineChart
        height={260}
        skipAnimation
        margin={{ left: 0, right: 24, top: 12, bottom: 0 }}
        grid={{ horizontal: true }}
        xAxis={[{ scaleType: 'band', data: periods, valueFormatter: (period: string) => periodText(period, lang) }]}
        yAxis={[{ ...bounds, width: 56, valueFormatter: (value: number) => value.toLocaleString(lang) }]}
        series={[
          line(measurements, translate('indicators.measured'), palette.primary.main),
          line(targets, translate('indicators.target'), palette.warning.main),
        ]}
        slotProps={{ legend: { position: { vertical: 'top', horizontal: 'start' } } }}
      />
    </Box>
  );
}
