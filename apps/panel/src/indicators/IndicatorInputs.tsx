import { useTranslate } from 'ra-core';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';

export function IndicatorInputs() {
  const translate = useTranslate();
  return (
    <>
      <FormSection title="indicators.sections.main">
        <TextInput source="code" />
        <TextInput source="name" multiline />
        <TextInput source="nameEn" multiline />
        <TextInput source="description" multiline />
      </FormSection>
      <FormSection title="indicators.sections.measure">
        <FormRow>
          <TextInput source="unitOfMeasure" helperText={translate('indicators.help.unitOfMeasure')} />
          <VocabularyInput source="direction" vocabulary="IndicatorDirection" />
          <VocabularyInput
            source="frequency"
            vocabulary="PeriodKind"
            helperText={translate('indicators.help.frequency')}
          />
        </FormRow>
      </FormSection>
      <FormSection title="indicators.sections.source">
        <ReferencePicker source="legalDocumentId" reference="legalDocuments" />
        <TextInput source="sourceNote" multiline />
      </FormSection>
    </>
  );
}
