import { Chip, TableCell, Typography } from '@mui/material';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText } from '../indicators/value-text.ts';
import type { Sheet } from './use-sheet.ts';

/** A period over its column: how much of it is entered, and whether it was sent. */
export function PeriodHead({ period }: { readonly period: Sheet['periods'][number] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { entered, expected, state, timeliness } = period;
  const isLate = timeliness === 'LATE';
  return (
    <TableCell align="right" sx={{ minWidth: 110 }}>
      {periodText(period.period, lang)}
      <Typography component="div" variant="caption" color="text.secondary">
        {translate('indicatorEntry.progress', { entered, expected })}
      </Typography>
      <Chip
        size="small"
        variant={isLate ? 'filled' : 'outlined'}
        color={isLate ? 'error' : 'default'}
        label={isLate ? label('ReportTimeliness', timeliness, lang) : label('ReportState', state, lang)}
      />
    </TableCell>
  );
}
