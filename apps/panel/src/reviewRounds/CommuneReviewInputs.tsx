import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';

export function CommuneReviewInputs() {
  return (
    <FormSection title="communeReviews.sections.main">
      <FormRow>
        <ReferencePicker
          source="roundId"
          reference="reviewRounds"
          sort={{ field: 'startsOn', order: 'DESC' }}
          required
        />
        <ReferencePicker source="communeId" reference="communes" required />
      </FormRow>
      <TextInput source="note" multiline />
    </FormSection>
  );
}
