import AutoFixIcon from '@mui/icons-material/AutoFixHighOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import {
  type AnswerSheet,
  DEPRIVATION_INDICATORS,
  type DeprivationIndicator,
  label,
  mergeProposals,
  type Proposals,
  SERVICES,
  type Service,
  UNANSWERED,
} from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLanguage } from '../i18n/use-language.ts';
import { AnswerInput } from './AnswerInput.tsx';
import type { ShownStandard } from './use-standards.ts';

type Props = { readonly proposals: Proposals | null; readonly standard: ShownStandard | null };

/** Two indicators for each service, in the order of the law (NĐ 07/2021/NĐ-CP), until a standard says otherwise. */
function indicatorsOf(service: Service, standard: ShownStandard | null): readonly DeprivationIndicator[] {
  if (standard !== null) return standard.indicators.filter((each) => each.service === service).map(({ code }) => code);
  const first = SERVICES.indexOf(service) * 2;
  return DEPRIVATION_INDICATORS.slice(first, first + 2);
}

/** The twelve answers, by service. Proposals fill open answers only when someone says so, and never replace one. */
export function AnswersInput({ proposals, standard }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { setValue } = useFormContext();
  const answers: AnswerSheet = { ...UNANSWERED, ...(useWatch({ name: 'answers' }) as Partial<AnswerSheet> | null) };
  const merged = proposals === null ? null : mergeProposals(answers, proposals);
  const done = DEPRIVATION_INDICATORS.filter((indicator) => answers[indicator] !== 'NOT_ANSWERED').length;
  const fill = (): void => {
    for (const indicator of merged?.filled ?? []) {
      setValue(`answers.${indicator}`, merged?.answers[indicator], { shouldDirty: true, shouldTouch: true });
    }
  };
  const fillable = merged?.filled.length ?? 0;
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2">
          {translate('assessments.live.answered', { done, total: DEPRIVATION_INDICATORS.length })}
        </Typography>
        {merged !== null && (
          <Button size="small" variant="outlined" startIcon={<AutoFixIcon />} disabled={fillable === 0} onClick={fill}>
            {fillable === 0
              ? translate('assessments.proposal.nothing')
              : translate('assessments.proposal.fill', { count: fillable })}
          </Button>
        )}
      </Stack>
      {SERVICES.map((service) => (
        <Box
          key={service}
          component="fieldset"
          sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, px: 1.5, py: 1 }}
        >
          <Typography component="legend" variant="subtitle2" sx={{ px: 0.5 }}>
            {label('Service', service, lang)}
          </Typography>
          <Stack spacing={1.5}>
            {indicatorsOf(service, standard).map((indicator) => (
              <AnswerInput
                key={indicator}
                indicator={indicator}
                proposal={proposals?.[indicator] ?? null}
                threshold={standard?.thresholds[indicator] ?? null}
              />
            ))}
          </Stack>
        </Box>
      ))}
    </Stack>
  );
}
