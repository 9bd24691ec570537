import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { ParticipantsInput } from './ParticipantsInput.tsx';

const CURRENT = { validity: 'CURRENT' };
const BY_CODE = { field: 'code', order: 'ASC' } as const;

/** A production model with the households that take part: one form, one save. */
export function ProductionModelInputs() {
  return (
    <>
      <FormSection title="productionModels.sections.main">
        <TextInput source="name" />
        <FormRow>
          <ReferencePicker source="communeId" reference="communes" filter={CURRENT} sort={BY_CODE} />
          <ReferencePicker source="programmeId" reference="programmes" sort={BY_CODE} />
        </FormRow>
        <FormRow>
          <VocabularyInput source="kind" vocabulary="ProductionKind" />
          <VocabularyInput source="status" vocabulary="ProductionStatus" />
          <DateInput source="startsOn" />
          <DateInput source="endsOn" />
        </FormRow>
      </FormSection>
      <FormSection title="productionModels.sections.participants" hint="productionModels.hint">
        <ParticipantsInput />
      </FormSection>
      <FormSection title="productionModels.sections.outcome">
        <TextInput source="outcomeNote" multiline />
        <ReferencePicker source="legalDocumentId" reference="legalDocuments" />
        <TextInput source="note" multiline />
      </FormSection>
    </>
  );
}
