import { Alert, Typography } from '@mui/material';
import type { IndicatorTrendQuery } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText, valueText } from './value-text.ts';

interface Props {
  readonly trend: IndicatorTrendQuery['indicatorTrend'];
  readonly unitOfMeasure: string;
}

/** How early the last target was met, and where a straight line through the figures leads, said to be no more than that. */
export function Outlook({ trend: { targetPeriod, target, projection, yearsEarly }, unitOfMeasure }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (targetPeriod === null || target === null) return null;
  const aim = { period: periodText(targetPeriod, lang).toLowerCase(), target: valueText(target, unitOfMeasure, lang) };
  return (
    <>
      {yearsEarly !== null && (
        <Alert severity="success" sx={{ mt: 1.5 }}>
          {yearsEarly === 0
            ? translate('indicators.outlook.onTime', aim)
            : translate('indicators.outlook.early', { ...aim, smart_count: yearsEarly })}
        </Alert>
      )}
      {projection !== null && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          {translate('indicators.outlook.projection', { ...aim, value: valueText(projection, unitOfMeasure, lang) })}{' '}
          <Typography component="span" variant="body2" color="text.secondary">
            {translate('indicators.outlook.plain')}
          </Typography>
        </Typography>
      )}
    </>
  );
}
