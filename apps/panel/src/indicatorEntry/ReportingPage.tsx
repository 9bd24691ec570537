import { Chip, Stack, Typography } from '@mui/material';
import { formatPeriod, label, recentPeriods } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, Title } from 'react-admin';
import { date as day } from '../components/field/format.ts';
import { Choice } from '../components/input/Choice.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText } from '../indicators/value-text.ts';
import { vietnameseToday } from '../today.ts';
import { type ReportingLine, useReporting } from './use-reporting.ts';

const KINDS = ['MONTH', 'QUARTER', 'YEAR'] as const;
const COUNT = { MONTH: 6, QUARTER: 4, YEAR: 3 } as const;
const COLOUR = { LATE: 'error', DUE: 'warning', SENT: 'success', NOT_DUE: 'default' } as const;

const number = (lines: readonly ReportingLine[], of: ReportingLine['timeliness']): number =>
  lines.filter(({ timeliness }) => timeliness === of).length;

const choices = (): readonly string[] =>
  KINDS.flatMap((kind) => recentPeriods(kind, vietnameseToday(), COUNT[kind]).map(formatPeriod).toReversed());

/** What is due and late, by unit, on one page. */
export function ReportingPage() {
  const translate = useTranslate();
  const lang = useLanguage();
  const periods = choices();
  const [period, setPeriod] = useState(periods[1] ?? '');
  const reporting = useReporting(period);
  return (
    <>
      <Title title="indicatorEntry.reporting" preferenceKey={false} />
      <ShowSection
        title="indicatorEntry.reporting"
        action={
          <Choice
            id="reporting-period"
            label="indicatorEntry.period"
            value={period}
            onChange={setPeriod}
            options={periods.map((each) => [each, periodText(each, lang)])}
            width={180}
          />
        }
      >
        <Answered query={reporting} height={420}>
          {(lines) => (
            <>
              <Typography gutterBottom>
                {translate('indicatorEntry.summary', {
                  late: number(lines, 'LATE'),
                  due: number(lines, 'DUE'),
                  sent: number(lines, 'SENT'),
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
        </Answered>
      </ShowSection>
    </>
  );
}
