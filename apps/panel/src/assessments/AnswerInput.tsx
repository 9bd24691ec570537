import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import {
  ANSWER_VALUES,
  type AnswerValue,
  type DeprivationIndicator,
  label,
  type Proposal,
  proposalReasonMessage,
} from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useField } from '../components/input/use-field.ts';
import { useLanguage } from '../i18n/use-language.ts';

type Props = {
  readonly indicator: DeprivationIndicator;
  /** What the household's facts imply; null until they are known. */
  readonly proposal: Proposal | null;
  readonly threshold: string | null;
};

const COLORS = { DEPRIVED: 'error', NOT_DEPRIVED: 'success', NOT_ANSWERED: 'standard' } as const satisfies Record<
  AnswerValue,
  string
>;

/** One indicator: what it asks, the three answers, and what the recorded facts say. */
export function AnswerInput({ indicator, proposal, threshold }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { id, field, message } = useField({ source: `answers.${indicator}`, label: indicator });
  const answer = (field.value as AnswerValue | null | undefined) ?? 'NOT_ANSWERED';
  const name = label('DeprivationIndicator', indicator, lang);
  const choose = (value: AnswerValue | null): void => {
    if (value === null) return;
    field.onChange(value);
    field.onBlur();
  };
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 0.5,
        gridTemplateColumns: { xs: '1fr', xl: 'minmax(0, 1fr) auto' },
        alignItems: 'center',
      }}
    >
      <div>
        <Typography id={`${id}-name`} sx={{ fontWeight: 500 }}>
          {name}
        </Typography>
        {threshold !== null && (
          <Typography variant="caption" color="textSecondary" component="p">
            {translate('assessments.threshold', { text: threshold })}
          </Typography>
        )}
      </div>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={answer}
        onChange={(_, value: AnswerValue | null) => choose(value)}
        aria-labelledby={`${id}-name`}
        sx={{ '& .MuiToggleButton-root': { py: 0.5, px: { xs: 1, sm: 1.5 }, flex: { xs: 1, sm: 'none' } } }}
      >
        {ANSWER_VALUES.map((value, index) => (
          <ToggleButton key={value} value={value} color={COLORS[value]} {...(index === 0 ? { ref: field.ref } : {})}>
            {label('AnswerValue', value, lang)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {proposal !== null && <ProposalLine proposal={proposal} answer={answer} name={name} onApply={choose} />}
      {message !== undefined && <Typography color="error">{message}</Typography>}
    </Box>
  );
}

type LineProps = {
  readonly proposal: Proposal;
  readonly answer: AnswerValue;
  readonly name: string;
  readonly onApply: (value: AnswerValue) => void;
};

function ProposalLine({ proposal, answer, name, onApply }: LineProps) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (proposal.answer === 'NOT_ANSWERED') {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate('assessments.proposal.none')}
      </Typography>
    );
  }
  const proposed = label('AnswerValue', proposal.answer, lang).toLowerCase();
  const differs = answer !== proposal.answer;
  const contradicts = differs && answer !== 'NOT_ANSWERED';
  return (
    <Typography variant="body2" color={contradicts ? 'warning' : 'textSecondary'} sx={{ gridColumn: '1 / -1' }}>
      {contradicts && `${translate('assessments.proposal.differs')}. `}
      {translate('assessments.proposal.label', { answer: proposed })} {proposalReasonMessage(proposal.reason, lang)}
      {differs && (
        <Button
          size="small"
          sx={{ ml: 1, py: 0, minWidth: 0 }}
          aria-label={translate('assessments.proposal.applyName', { answer: proposed, indicator: name })}
          onClick={() => onApply(proposal.answer)}
        >
          {translate('assessments.proposal.apply')}
        </Button>
      )}
    </Typography>
  );
}
