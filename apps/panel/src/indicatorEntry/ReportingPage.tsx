import { Alert, Chip, MenuItem, Skeleton, Stack, TextField, Typography } from '@mui/material';
import { formatPeriod, label, recentPeriods } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, Title } from 'react-admin';
import { date as day } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText } from '../indicators/value-text.ts';
import { vietnameseToday } from '../today.ts';
import { type ReportingLine, useReporting } from './use-reporting.ts';

const KINDS = ['MONTH', 'QUARTER', 'YEAR'] as const;
const COUNT = { MONTH: 6, QUARTER: 4, YEAR: 3 } as const;
const COLOUR = { LATE: 'error', DUE: 'warning', SENT: 'success', NOT_DUE: 'default' } as const;

const choices = (): readonly string[] =>
  KINDS.flatMap((kind) => recentPeriods(kind, vietnameseToday(), COUNT[kind]).map(formatPeriod).toReversed());

/** What is due and late, by unit, on one page. */
export function ReportingPage() {
  const translate = useTranslate();
  const lang = useLanguage();
  const periods = choices();
  const [period, setPeriod] = useState(periods[1] ?? '');
  const { data: lines, isError } = useReporting(period);
  const number = (...of: readonly ReportingLine['timeliness'][]): number =>
    lines?.filter(({ timeliness }) => of.includes(timeliness)).length ?? 0;
  const say = (key: string): string => translate(`indicatorEntry.${key}`);
  return (
    <>
      <Title title="indicatorEntry.reporting" preferenceKey={false} />
      <ShowSection
        title="indicatorEntry.reporting"
        action={
          <TextField
            select
            id="reporting-period"
            label={say('period')}
            value={period}
            onChange={({ target }) => setPeriod(target.value)}
            fullWidth={false}
            sx={{ width: 180, my: 0 }}
          >
            {periods.map((each) => (
              <MenuItem key={each} value={each}>
                {periodText(each, lang)}
              </MenuItem>
            ))}
          </TextField>
        }
      >
        {isError && <Alert severity="error">{translate('ra.notification.data_provider_error')}</Alert>}
        {lines === undefined ? (
          <Skeleton variant="rounded" height={420} />
        ) : (
          <>
            <Typography gutterBottom>
              {translate('indicatorEntry.summary', {
                late: number('LATE'),
                due: number('DUE'),
                sent: number('SENT'),
                total: lines.length,
              })}
            </Typography>
            <CardTable
              label="indicatorEntry.reporting"
              rows={lines}
              rowKey={({ communeId }) => communeId}
              columns={[
                {
                  label: 'indicatorEntry.commune',
                  minWidth: 180,
                  render: ({ communeId, communeName }) => (
                    <Link to={`/indicator-entry?commune=${communeId}`}>{communeName}</Link>
                  ),
                },
                {
                  label: 'indicatorEntry.timeliness',
                  render: ({ timeliness, dueOn }) => (
                    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
                      <Chip
                        size="small"
                        variant="outlined"
                        color={COLOUR[timeliness]}
                        label={label('ReportTimeliness', timeliness, lang)}
                      />
                      <span>{translate('indicatorEntry.due', { date: day(dueOn, lang) })}</span>
                    </Stack>
                  ),
                },
                { label: 'indicatorEntry.state', render: ({ state }) => label('ReportState', state, lang) },
                {
                  label: 'indicatorEntry.entered',
                  align: 'right',
                  render: ({ entered, expected }) => `${entered}/${expected}`,
                },
              ]}
            />
          </>
        )}
      </ShowSection>
    </>
  );
}
