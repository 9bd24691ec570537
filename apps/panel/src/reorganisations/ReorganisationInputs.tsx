import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';

/** What a reorganisation rests on. Its successions are entered on its page, where they can be rehearsed. */
export function ReorganisationInputs() {
  return (
    <FormSection title="reorganisations.sections.main" hint="reorganisations.inputHint">
      <TextInput source="title" />
      <FormRow>
        <ReferencePicker source="legalDocumentId" reference="legalDocuments" />
        <DateInput source="effectiveOn" />
      </FormRow>
      <TextInput source="note" multiline />
    </FormSection>
  );
}
