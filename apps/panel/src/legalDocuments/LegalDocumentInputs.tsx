import { useTranslate } from 'ra-core';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';

export function LegalDocumentInputs() {
  const translate = useTranslate();
  return (
    <>
      <FormSection title="legalDocuments.sections.main">
        <FormRow>
          <TextInput source="number" helperText={translate('legalDocuments.help.number')} />
          <VocabularyInput source="kind" vocabulary="LegalDocumentKind" />
        </FormRow>
        <TextInput source="title" multiline />
        <TextInput source="issuer" />
      </FormSection>
      <FormSection title="legalDocuments.sections.validity">
        <FormRow>
          <DateInput source="issuedOn" />
          <DateInput source="effectiveFrom" />
          <DateInput source="effectiveTo" helperText={translate('legalDocuments.help.effectiveTo')} />
        </FormRow>
      </FormSection>
      <FormSection title="legalDocuments.sections.source">
        <FormRow>
          <VocabularyInput
            source="sourceMark"
            vocabulary="SourceMark"
            helperText={translate('legalDocuments.help.sourceMark')}
          />
          <TextInput source="url" />
        </FormRow>
        <TextInput source="note" multiline />
      </FormSection>
    </>
  );
}
