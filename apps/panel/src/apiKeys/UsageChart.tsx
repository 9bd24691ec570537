import { Box } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { formatDate } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';
import { type DayOfUse, lastDays } from './last-days.ts';

const DAYS = 30;

/** Requests of each of the last thirty days; the sentence beside the bars says the same to those who do not see them. */
export function UsageChart({ usage }: { readonly usage: readonly DayOfUse[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const days = lastDays(usage, vietnameseToday(), DAYS);
  const total = days.reduce((sum, { requests }) => sum + requests, 0);
  const busiest = days.reduce((most, each) => (each.requests > most.requests ? each : most));
  const words = translate('apiKeys.usageText', {
    total: count(total, lang),
    most: count(busiest.requests, lang),
    day: formatDate(busiest.day, lang),
  });
  return (
    <>
      <p>{words}</p>
      <Box role="img" aria-label={words}>
        <BarChart
          height={180}
          dataset={days.map(({ day, requests }) => ({ day: formatDate(day, lang).slice(0, 5), requests }))}
          xAxis={[{ scaleType: 'band', dataKey: 'day' }]}
          series={[{ dataKey: 'requests', label: translate('apiKeys.requests') }]}
          hideLegend
          skipAnimation
        />
      </Box>
    </>
  );
}
