import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { DecimalInput } from '../components/input/DecimalInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { YesNoInput } from '../components/input/YesNoInput.tsx';
import { MembersInput } from './MembersInput.tsx';

const CURRENT = { validity: 'CURRENT' };
const BY_CODE = { field: 'code', order: 'ASC' } as const;
const BY_NAME = { field: 'name', order: 'ASC' } as const;

/** A household with its members: one form, one save. */
export function HouseholdInputs() {
  return (
    <>
      <FormSection title="households.sections.main">
        <FormRow>
          <TextInput source="code" label="resources.households.fields.code" />
          <ReferencePicker source="communeId" reference="communes" filter={CURRENT} sort={BY_CODE} />
          <VillagePicker />
        </FormRow>
        <FormRow>
          <TextInput source="address" />
          <TextInput source="phone" inputMode="tel" />
          <DateInput source="registeredOn" />
        </FormRow>
      </FormSection>
      <FormSection title="households.sections.members" hint="households.hints.facts">
        <MembersInput />
      </FormSection>
      <FormSection title="households.sections.dwelling" hint="households.hints.facts">
        <FormRow>
          <DecimalInput source="floorAreaM2" unit="m²" />
          <VocabularyInput source="waterSource" vocabulary="WaterSource" />
          <VocabularyInput source="toilet" vocabulary="ToiletType" />
        </FormRow>
        <FormRow>
          <YesNoInput source="wallDurable" />
          <YesNoInput source="columnDurable" />
          <YesNoInput source="roofDurable" />
          <YesNoInput source="usesInternet" />
        </FormRow>
        <VocabularyInput source="devices" vocabulary="InformationDevice" multiple />
      </FormSection>
      <FormSection title="households.sections.status">
        <FormRow>
          <YesNoInput source="noLabourCapacity" required />
          <YesNoInput source="meritHousehold" required />
        </FormRow>
        <TextInput source="note" multiline />
      </FormSection>
    </>
  );
}

/** Villages of the chosen commune; choosing another commune clears the village of the old one. */
function VillagePicker() {
  const { setValue } = useFormContext();
  const communeId: string | null | undefined = useWatch({ name: 'communeId' });
  const before = useRef(communeId);
  useEffect(() => {
    if (before.current && before.current !== communeId) setValue('villageId', null, { shouldDirty: true });
    before.current = communeId;
  }, [communeId, setValue]);
  return (
    <ReferencePicker
      source="villageId"
      reference="villages"
      filter={{ communeId: communeId ?? 'none' }}
      sort={BY_NAME}
      disabled={!communeId}
    />
  );
}
