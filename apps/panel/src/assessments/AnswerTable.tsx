import { Box, Chip, Typography } from '@mui/material';
import { type AnswerSheet, type AnswerValue, DEPRIVATION_INDICATORS, label } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';

const COLORS = { DEPRIVED: 'error', NOT_DEPRIVED: 'success', NOT_ANSWERED: 'default' } as const;

/** The twelve answers, each with what the facts implied then where that differed. */
export function AnswerTable() {
  const translate = useTranslate();
  const lang = useLanguage();
  const assessment = useRecordContext();
  const answers = (assessment?.answers ?? {}) as Partial<AnswerSheet>;
  const proposed = (assessment?.proposedAnswers ?? {}) as Partial<Record<string, AnswerValue | null>>;
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))' }}
    >
      {DEPRIVATION_INDICATORS.map((indicator) => {
        const answer = answers[indicator] ?? 'NOT_ANSWERED';
        const then = proposed[indicator];
        return (
          <Box key={indicator} sx={{ p: 1, borderRadius: 1, bgcolor: 'background.default' }}>
            <Typography component="dt" variant="body2">
              {label('DeprivationIndicator', indicator, lang)}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              <Chip size="small" variant="outlined" color={COLORS[answer]} label={label('AnswerValue', answer, lang)} />
              {then && then !== 'NOT_ANSWERED' && then !== answer && (
                <Typography variant="caption" color="textSecondary" component="p">
                  {translate('assessments.proposedThen', { answer: label('AnswerValue', then, lang).toLowerCase() })}
                </Typography>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
