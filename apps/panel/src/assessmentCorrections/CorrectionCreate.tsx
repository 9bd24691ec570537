import { Alert, Box, Skeleton } from '@mui/material';
import { type AnswerSheet, type AreaType, classify, parseAssessmentCorrection, UNANSWERED } from '@thoat-ngheo/domain';
import { useGetOne, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import type { PanelRecord } from '../api/operations.ts';
import { AnswersInput } from '../assessments/AnswersInput.tsx';
import { LiveClassBar, LiveClassCard } from '../assessments/LiveClassCard.tsx';
import { amount, type LiveClass } from '../assessments/live-class.ts';
import { useStandards } from '../assessments/use-standards.ts';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { usePreset } from '../components/form/use-preset.ts';
import { DateInput } from '../components/input/DateInput.tsx';
import { MoneyInput } from '../components/input/MoneyInput.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { WholeNumberInput } from '../components/input/WholeNumberInput.tsx';
import { vietnameseToday } from '../today.ts';

/** Records a correction; `?source=` says of which assessment. The form starts with what was recognised. */
export function CorrectionCreate() {
  const translate = useTranslate();
  const { assessmentId } = usePreset();
  const id = typeof assessmentId === 'string' ? assessmentId : '';
  const { data: assessment, isPending } = useGetOne<PanelRecord>('assessments', { id }, { enabled: id !== '' });
  if (id === '') return <Alert severity="info">{translate('corrections.needsRecognised')}</Alert>;
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  return assessment === undefined ? null : <CorrectionForm key={assessment.id} assessment={assessment} />;
}

function CorrectionForm({ assessment }: { readonly assessment: PanelRecord }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const defaults = useMemo(() => {
    const { id, incomePerCapita, b1Points, answers } = assessment;
    return { assessmentId: id, decidedOn: vietnameseToday(), incomePerCapita, b1Points, answers };
  }, [assessment]);
  return (
    <RegistryCreate
      parse={parseAssessmentCorrection}
      defaults={defaults}
      onSaved={() => navigate(`/assessments/${assessment.id}/show`)}
    >
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('corrections.hint')}
      </Alert>
      <CorrectionInputs assessment={assessment} />
    </RegistryCreate>
  );
}

/** The class that follows, under the very standard of the assessment. */
function useLiveClass({ standard, areaType: area }: PanelRecord): LiveClass {
  const [incomePerCapita, b1Points, answers] = useWatch({ name: ['incomePerCapita', 'b1Points', 'answers'] }) as [
    unknown,
    unknown,
    Partial<AnswerSheet> | null,
  ];
  const applied = useStandards().data?.find(({ id }) => id === (standard as PanelRecord).id);
  if (applied === undefined) return { kind: 'INCOMPLETE' };
  const areaType = area as AreaType;
  const classification = classify(applied, {
    areaType,
    incomePerCapita: amount(incomePerCapita),
    b1Points: amount(b1Points),
    answers: { ...UNANSWERED, ...answers },
  });
  return { kind: 'CLASS', assessed: { standard: applied, standardHash: '', classification }, areaType };
}

function CorrectionInputs({ assessment }: { readonly assessment: PanelRecord }) {
  const live = useLiveClass(assessment);
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 320px' } }}>
      <LiveClassBar live={live} />
      <div>
        <FormSection title="corrections.decision">
          <FormRow>
            <DateInput source="decidedOn" />
            <TextInput source="decisionNumber" />
          </FormRow>
          <TextInput source="reason" multiline />
        </FormSection>
        <FormSection title="corrections.facts" hint="corrections.factsHint">
          <FormRow>
            <MoneyInput source="incomePerCapita" />
            <WholeNumberInput source="b1Points" />
          </FormRow>
          <AnswersInput proposals={null} standard={live.kind === 'CLASS' ? live.assessed.standard : null} />
        </FormSection>
      </div>
      <div>
        <LiveClassCard live={live} />
      </div>
    </Box>
  );
}
