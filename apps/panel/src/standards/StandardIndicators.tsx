import { Box, Typography } from '@mui/material';
import type { StandardDetailsFragment } from '@thoat-ngheo/client';
import { label, SERVICES } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';

type Indicator = StandardDetailsFragment['indicators']['nodes'][number];

/** The deprivations a standard asks about under the basic service each belongs to, with their thresholds. */
export function StandardIndicators({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const lang = useLanguage();
  return SERVICES.map((service) => {
    const own = indicators.filter((indicator) => indicator.service === service);
    if (own.length === 0) return null;
    return (
      <Box key={service} sx={{ mb: 1.5 }}>
        <Typography
          variant="subtitle2"
          component="h3"
          sx={{ bgcolor: 'action.hover', px: 1.5, py: 0.5, borderRadius: 1 }}
        >
          {label('Service', service, lang)}
        </Typography>
        {own.map((indicator) => (
          <IndicatorItem key={indicator.id} indicator={indicator} />
        ))}
      </Box>
    );
  });
}

function IndicatorItem({ indicator }: { readonly indicator: Indicator }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { ordinal, name, nameEn, threshold, points, weight, sourceNote } = indicator;
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 4fr) minmax(0, 2fr)' },
        px: 1.5,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography component="h4" variant="body2" sx={{ fontWeight: 600 }}>
        {ordinal}. {lang === 'vi' ? name : nameEn}
      </Typography>
      <Typography variant="body2">
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate('standards.indicators.threshold')}:{' '}
        </Box>
        {threshold}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('standards.indicators.score', { points, weight })}
        {sourceNote !== null && (
          <>
            <br />
            {sourceNote}
          </>
        )}
      </Typography>
    </Box>
  );
}
