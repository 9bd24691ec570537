import { Box } from '@mui/material';
import { type AnswerSheet, type AreaType, isIsoDate, proposeAnswers } from '@thoat-ngheo/domain';
import { useRecordContext } from 'ra-core';
import { type RefObject, useEffect, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { MoneyInput } from '../components/input/MoneyInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { WholeNumberInput } from '../components/input/WholeNumberInput.tsx';
import { AnswersInput } from './AnswersInput.tsx';
import { LiveClassBar, LiveClassCard } from './LiveClassCard.tsx';
import { liveClass } from './live-class.ts';
import type { Members } from './parse-with-members.ts';
import { type AssessedHousehold, useAssessedHousehold } from './use-assessed-household.ts';
import { type ShownStandard, useStandards } from './use-standards.ts';
import { WishesInput } from './WishesInput.tsx';

const NO_STANDARDS: readonly ShownStandard[] = [];

type Member = AssessedHousehold['members']['nodes'][number];

/** The facts from which answers are proposed; null for people who may not read all of them: half the facts would propose wrongly. */
function knownFacts(members: readonly Member[]) {
  const facts = members.flatMap(({ disabled, malnourished, ...member }) =>
    disabled === undefined || malnourished === undefined ? [] : [{ ...member, disabled, malnourished }],
  );
  return facts.length === members.length ? facts : null;
}

/** An existing assessment keeps the area type of its time; a new one takes the commune's. */
function placeOf(household: AssessedHousehold | null, recorded: AreaType | undefined) {
  if (household === null) return null;
  const { areaType, province } = household.commune;
  return { provinceCode: province.code, areaType: recorded ?? areaType };
}

/** The survey of a household: income, twelve answers beside what its facts propose, wishes, causes; the class follows live. */
export function AssessmentInputs({ members }: { readonly members: RefObject<Members> }) {
  const record = useRecordContext();
  const [householdId, assessedOn, incomePerCapita, b1Points, answers] = useWatch({
    name: ['householdId', 'assessedOn', 'incomePerCapita', 'b1Points', 'answers'],
  }) as [string | null, unknown, unknown, unknown, Partial<AnswerSheet> | null];
  const household = useAssessedHousehold(householdId);
  const standards = useStandards().data ?? NO_STANDARDS;
  useEffect(() => {
    members.current = household?.members.nodes ?? [];
  }, [household, members]);

  const place = placeOf(household, record?.areaType as AreaType | undefined);
  const live = liveClass(standards, place, { assessedOn, incomePerCapita, b1Points, answers });
  const known = useMemo(() => household && knownFacts(household.members.nodes), [household]);
  const proposals = useMemo(
    () =>
      household !== null && known !== null && typeof assessedOn === 'string' && isIsoDate(assessedOn)
        ? proposeAnswers(household, known, assessedOn)
        : null,
    [household, known, assessedOn],
  );
  const standard = live.kind === 'CLASS' ? live.assessed.standard : null;

  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 320px' } }}>
      <LiveClassBar live={live} />
      <div>
        <FormSection title="assessments.sections.main">
          <FormRow>
            <ReferencePicker source="householdId" reference="households" disabled={record !== undefined} />
            <ReferencePicker source="roundId" reference="reviewRounds" />
            <DateInput source="assessedOn" />
          </FormRow>
        </FormSection>
        <FormSection title="assessments.sections.income" hint="assessments.hints.income">
          <FormRow>
            <MoneyInput source="incomePerCapita" />
            <WholeNumberInput source="b1Points" />
          </FormRow>
        </FormSection>
        <FormSection title="assessments.sections.answers">
          <AnswersInput proposals={proposals} standard={standard} />
        </FormSection>
        <WishesInput />
        <FormSection title="assessments.sections.causes">
          <VocabularyInput source="causes" vocabulary="PovertyCause" multiple />
          <TextInput source="surveyor" />
          <TextInput source="note" multiline />
        </FormSection>
      </div>
      <div>
        <LiveClassCard live={live} />
      </div>
    </Box>
  );
}
