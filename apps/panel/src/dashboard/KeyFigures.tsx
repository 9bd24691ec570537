import { Box, Skeleton, Typography } from '@mui/material';
import { formatPercent } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { type PovertyRow, povertyTotal } from './poverty.ts';

function Figure({
  label,
  value,
  note,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly note: string;
}) {
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'primary.main', pl: { xs: 1, sm: 1.5 }, minWidth: 0 }}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography
        component="dd"
        sx={{ m: 0, fontSize: { xs: '1.25rem', sm: '1.5rem' }, fontWeight: 700, lineHeight: 1.3 }}
      >
        {value ?? <Skeleton width={80} />}
      </Typography>
      <Typography component="dd" variant="body2" color="text.secondary" sx={{ m: 0 }}>
        {note}
      </Typography>
    </Box>
  );
}

/** The figures of the whole province for one year; `rows` is missing while they are on their way. */
export function KeyFigures({ rows, year }: { readonly rows?: readonly PovertyRow[]; readonly year: number }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const total = rows === undefined ? undefined : povertyTotal(rows);
  const round = translate('dashboard.key.atRound', { year });
  const rate = (of: string | null | undefined): string =>
    of ? translate('dashboard.key.ofHouseholds', { rate: formatPercent(of, lang) }) : round;
  const figures = [
    ['households', total?.households, round],
    ['poor', total?.poor, rate(total?.poorRate)],
    ['nearPoor', total?.nearPoor, rate(total?.nearPoorRate)],
  ] as const;
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gap: { xs: 1, sm: 2 }, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}
    >
      {figures.map(([key, value, note]) => (
        <Figure
          key={key}
          label={translate(`dashboard.key.${key}`)}
          value={total === undefined ? null : count(value, lang)}
          note={note}
        />
      ))}
    </Box>
  );
}
