import { useTranslate } from 'ra-core';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { MoneyInput } from '../components/input/MoneyInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { YearInput } from '../components/input/YearInput.tsx';
import { YesNoInput } from '../components/input/YesNoInput.tsx';

const BY_CODE = { field: 'code', order: 'ASC' } as const;

export function FundingLineInputs() {
  const translate = useTranslate();
  return (
    <>
      <FormSection title="fundingLines.sections.main">
        <ReferencePicker source="programmeId" reference="programmes" required />
        <FormRow>
          <VocabularyInput source="source" vocabulary="FundingSource" />
          <VocabularyInput source="stage" vocabulary="FundingStage" />
          <ReferencePicker
            source="communeId"
            reference="communes"
            sort={BY_CODE}
            helperText={translate('fundingLines.help.communeId')}
          />
        </FormRow>
        <FormRow>
          <YearInput source="fromYear" />
          <YearInput source="toYear" />
        </FormRow>
        <FormRow>
          <MoneyInput source="amount" helperText={translate('fundingLines.help.amount')} />
          <YesNoInput source="isLowerBound" required />
        </FormRow>
      </FormSection>
      <FormSection title="fundingLines.sections.source">
        <VocabularyInput source="basis" vocabulary="AmountBasis" helperText={translate('fundingLines.help.basis')} />
        <ReferencePicker source="legalDocumentId" reference="legalDocuments" />
        <TextInput source="sourceNote" multiline />
        <TextInput source="note" multiline />
      </FormSection>
    </>
  );
}
