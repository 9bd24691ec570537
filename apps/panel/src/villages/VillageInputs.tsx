import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';

const CURRENT = { validity: 'CURRENT' };
const BY_CODE = { field: 'code', order: 'ASC' } as const;

/** What people enter of a village. */
export function VillageInputs() {
  return (
    <FormSection title="villages.sections.main">
      <FormRow>
        <ReferencePicker source="communeId" reference="communes" filter={CURRENT} sort={BY_CODE} />
        <VocabularyInput source="kind" vocabulary="VillageKind" />
        <TextInput source="name" />
      </FormRow>
      <FormRow>
        <DateInput source="validFrom" />
        <DateInput source="validTo" />
      </FormRow>
      <TextInput source="note" multiline />
    </FormSection>
  );
}
