import { Chip, TableCell, Typography } from '@mui/material';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText } from '../indicators/value-text.ts';
import type { Sheet } from './use-sheet.ts';

interface Props {
  readonly period: Sheet['periods'][number];
}

/** How much of a period is entered, and whether it was sent. */
export function PeriodState({ period: { entered, expected, state, timeliness } }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const isLate = timeliness === 'LATE';
  return (
    <>
      <Typography component="div" variant="caption" color="text.secondary">
        {translate('indicatorEntry.progress', { entered, expected })}
      </Typography>
      <Chip
        size="small"
        variant={isLate ? 'filled' : 'outlined'}
        color={isLate ? 'error' : 'default'}
        label={isLate ? label('ReportTimeliness', timeliness, lang) : label('ReportState', state, lang)}
      />
    </>
  );
}

/** A period over its column. */
export function PeriodHead({ period }: Props) {
  const lang = useLanguage();
  return (
    <TableCell align="right" sx={{ minWidth: 110 }}>
      {periodText(period.period, lang)}
      <PeriodState period={period} />
    </TableCell>
  );
}
