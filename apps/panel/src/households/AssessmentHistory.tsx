import { Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { HouseholdHistoryDocument, type HouseholdHistoryQuery } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-admin';
import { request } from '../api/registry.ts';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { count, date, money } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Assessment = NonNullable<HouseholdHistoryQuery['household']>['assessments']['nodes'][number];

/** The household's assessments as a timeline, the latest first. */
export function AssessmentHistory() {
  const household = useRecordContext();
  const id = String(household?.id ?? '');
  const history = useQuery({
    queryKey: ['households', 'history', id],
    queryFn: ({ signal }) => request(HouseholdHistoryDocument, { id }, signal),
    enabled: id !== '',
  });
  return (
    <Answered query={history} height={120}>
      {(answer) => <Timeline assessments={answer.household?.assessments.nodes ?? []} />}
    </Answered>
  );
}

function Timeline({ assessments }: { readonly assessments: readonly Assessment[] }) {
  const translate = useTranslate();
  if (assessments.length === 0) {
    return <Typography color="textSecondary">{translate('households.history.empty')}</Typography>;
  }
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {assessments.map((assessment) => (
        <TimelineEntry key={assessment.id} assessment={assessment} />
      ))}
    </Box>
  );
}

function TimelineEntry({ assessment }: { readonly assessment: Assessment }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { scoreBMin, scoreBMax, incomePerCapita, b1Points, answers, transition, reasons, corrections } = assessment;
  const deprived = answers.nodes.map(({ indicator }) => label('DeprivationIndicator', indicator, lang).toLowerCase());
  const score =
    scoreBMin === scoreBMax ? count(scoreBMin, lang) : `${count(scoreBMin, lang)}–${count(scoreBMax, lang)}`;
  const facts = [
    ...(incomePerCapita === null
      ? []
      : [translate('households.history.income', { amount: money(incomePerCapita, lang) })]),
    ...(b1Points === null ? [] : [translate('households.history.b1', { points: b1Points })]),
    translate('households.history.score', { score }),
  ];
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pl: 3,
        pb: 2,
        borderLeft: 2,
        borderColor: 'divider',
        ml: 1,
        '&:last-of-type': { pb: 0 },
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -7,
          top: 6,
          width: 12,
          height: 12,
          borderRadius: '50%',
          bgcolor: 'primary.main',
        },
      }}
    >
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{date(assessment.assessedOn, lang)}</Typography>
        <ClassChip value={assessment.class} />
        <Link to={`/assessments/${assessment.id}/show`}>{assessment.round.name}</Link>
        {transition !== null && transition !== 'NOT_LISTED' && (
          <Typography variant="body2">{label('Transition', transition, lang)}</Typography>
        )}
      </Stack>
      <Typography variant="body2">{facts.join(' · ')}</Typography>
      <Typography variant="body2" color="textSecondary">
        {deprived.length === 0
          ? translate('households.history.noneDeprived')
          : translate('households.history.deprived', { list: deprived.join(', ') })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {reasons.map(({ text }) => text).join(' ')}
      </Typography>
      {corrections.nodes.map((correction) => (
        <Stack key={correction.id} direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', mt: 0.5 }}>
          <Typography variant="body2">
            {translate('households.history.correction', {
              number: correction.decisionNumber,
              day: date(correction.decidedOn, lang),
            })}
          </Typography>
          <ClassChip value={correction.class} />
        </Stack>
      ))}
    </Box>
  );
}
