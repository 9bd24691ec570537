import { Box, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { formatPercent, label, ratio, type SourceTotal } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';
import { billions } from './amount.ts';

/** Bars of funding by source; the table beside it says the same in words. */
export function FundingChart({ sources }: { readonly sources: readonly SourceTotal[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const theme = useTheme();
  // The bar's length is a drawing: the float is never shown, the text beside it is exact.
  const length = ({ amount }: SourceTotal): number => Number(ratio(amount, 1_000_000_000, 1) ?? 0);
  return (
    <Box role="img" aria-label={translate('funding.chart')} sx={{ minWidth: 0 }}>
      <BarChart
        layout="horizontal"
        height={220}
        skipAnimation
        hideLegend
        margin={{ left: 0, right: 28, top: 4, bottom: 0 }}
        colors={[theme.palette.primary.main]}
        grid={{ vertical: true }}
        yAxis={[
          {
            data: sources.map(({ source }) => label('FundingSource', source, lang)),
            width: 184,
            tickLabelStyle: { fontSize: 12 },
            disableLine: true,
            disableTicks: true,
          },
        ]}
        xAxis={[
          {
            tickNumber: 3,
            valueFormatter: (value: number) => billions(Math.round(value) * 1_000_000_000, lang),
            disableLine: true,
          },
        ]}
        series={[
          {
            data: sources.map(length),
            valueFormatter: (_, { dataIndex }) => {
              const each = sources[dataIndex];
              if (each === undefined) return '';
              const amount = translate('panel.figure.billion', { amount: billions(each.amount, lang) });
              return each.share === null ? amount : `${amount} (${formatPercent(each.share, lang)})`;
            },
          },
        ]}
      />
    </Box>
  );
}
