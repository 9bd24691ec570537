import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { YesNoInput } from '../components/input/YesNoInput.tsx';

const BY_CODE = { field: 'code', order: 'ASC' } as const;

/** What people enter of a commune. */
export function CommuneInputs() {
  return (
    <>
      <FormSection title="communes.sections.main">
        <FormRow>
          <TextInput source="code" inputMode="numeric" />
          <VocabularyInput source="kind" vocabulary="CommuneKind" />
          <TextInput source="name" />
        </FormRow>
        <FormRow>
          <ReferencePicker source="provinceId" reference="provinces" sort={BY_CODE} />
          <ReferencePicker source="districtId" reference="districts" sort={BY_CODE} />
        </FormRow>
      </FormSection>
      <FormSection title="communes.sections.validity">
        <FormRow>
          <DateInput source="validFrom" />
          <DateInput source="validTo" />
          <ReferencePicker source="establishedById" reference="legalDocuments" />
        </FormRow>
      </FormSection>
      <FormSection title="communes.sections.status">
        <FormRow>
          <VocabularyInput source="areaType" vocabulary="AreaType" />
          <TextInput source="areaTypeSource" />
        </FormRow>
        <FormRow>
          <YesNoInput source="mountainous" />
          <TextInput source="mountainousSource" />
        </FormRow>
        <TextInput source="note" multiline />
      </FormSection>
    </>
  );
}
