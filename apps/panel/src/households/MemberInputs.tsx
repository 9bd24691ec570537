import { Typography } from '@mui/material';
import type { MemberInput } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { FormRow } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { YesNoInput } from '../components/input/YesNoInput.tsx';

/** What people enter of one member. */
export function MemberInputs({ index }: { readonly index: number }) {
  const translate = useTranslate();
  const of = (field: keyof MemberInput) => ({
    source: `members.${index}.${field}`,
    label: `resources.households.fields.${field}`,
  });
  return (
    <>
      <FormRow>
        <TextInput {...of('fullName')} />
        <DateInput {...of('birthDate')} />
        <VocabularyInput {...of('sex')} vocabulary="Sex" />
        <VocabularyInput {...of('relationship')} vocabulary="Relationship" />
      </FormRow>
      <FormRow>
        <VocabularyInput {...of('ethnicity')} vocabulary="Ethnicity" />
        <TextInput {...of('citizenIdentityNumber')} inputMode="numeric" />
        <VocabularyInput {...of('employment')} vocabulary="EmploymentStatus" />
        <VocabularyInput {...of('educationLevel')} vocabulary="EducationLevel" />
      </FormRow>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1 }}>
        {translate('households.members.facts')}
      </Typography>
      <FormRow>
        <YesNoInput {...of('healthInsurance')} />
        <YesNoInput {...of('ableToWork')} />
        <YesNoInput {...of('inTraining')} />
        <YesNoInput {...of('attendsSchool')} />
        <YesNoInput {...of('malnourished')} />
        <YesNoInput {...of('disabled')} required />
        <YesNoInput {...of('monthlyAllowance')} required />
      </FormRow>
    </>
  );
}
