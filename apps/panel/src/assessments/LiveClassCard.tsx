import { Box, Paper, Stack, Typography } from '@mui/material';
import { classReasonMessage, type Interval, type Language, label, lineOf, problemMessage } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { count, money } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { LiveClass } from './live-class.ts';

/** The class that what is entered so far gives, with its reasons; follows every key. */
export function LiveClassCard({ live }: { readonly live: LiveClass }) {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" role="status" aria-live="polite" sx={{ p: 2, position: { md: 'sticky' }, top: 64 }}>
      <Typography variant="subtitle1" component="h2">
        {translate('assessments.live.title')}
      </Typography>
      <Verdict live={live} />
      <Typography variant="caption" color="textSecondary">
        {translate('assessments.live.hint')}
      </Typography>
    </Paper>
  );
}

/** On phones the card stands below the form; its verdict stays in sight above it. */
export function LiveClassBar({ live }: { readonly live: LiveClass }) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (live.kind !== 'CLASS') return null;
  const { class: household, score } = live.assessed.classification;
  return (
    <Paper
      variant="outlined"
      aria-hidden
      sx={{
        display: { xs: 'flex', md: 'none' },
        position: 'sticky',
        top: 52,
        zIndex: 4,
        p: 1,
        gap: 1,
        alignItems: 'center',
      }}
    >
      <ClassChip value={household} />
      <Typography variant="body2">{translate('assessments.live.score', { score: scoreText(score, lang) })}</Typography>
    </Paper>
  );
}

function scoreText({ min, max }: Interval, lang: Language): string {
  return min === max ? count(min, lang) : `${count(min, lang)}–${count(max, lang)}`;
}

function Verdict({ live }: { readonly live: LiveClass }) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (live.kind === 'INCOMPLETE') return <Typography>{translate('assessments.live.needHousehold')}</Typography>;
  if (live.kind === 'NO_AREA') return <Typography>{translate('assessments.live.needArea')}</Typography>;
  if (live.kind === 'NO_STANDARD') return <Typography color="error">{problemMessage(live.problem, lang)}</Typography>;
  const { standard, classification } = live.assessed;
  const { score, possible, reasons } = classification;
  const line = lineOf(standard, live.areaType);
  return (
    <Stack spacing={1} sx={{ my: 1 }}>
      <Box data-testid="live-class">
        <ClassChip value={classification.class} size="medium" />
      </Box>
      <Typography sx={{ fontWeight: 600 }}>
        {translate('assessments.live.score', { score: scoreText(score, lang) })}
      </Typography>
      {possible.length > 1 && (
        <Typography variant="body2">
          {translate('assessments.live.possible', {
            classes: possible.map((code) => label('HouseholdClass', code, lang).toLowerCase()).join(', '),
          })}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {reasons.map((reason) => (
          <Typography component="li" variant="body2" key={reason.code}>
            {classReasonMessage(reason, lang)}
          </Typography>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate('assessments.live.standard', { name: standard.name })}
        {line !== null && (
          <>
            <br />
            {translate('assessments.live.line', {
              line: money(line.line, lang),
              area: label('AreaType', live.areaType, lang).toLowerCase(),
            })}
          </>
        )}
      </Typography>
    </Stack>
  );
}
