import { MenuItem, TextField } from '@mui/material';
import { isIsoDate, label, REVIEW_STEPS, reviewSteps } from '@thoat-ngheo/domain';
import { useWatch } from 'react-hook-form';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { useField } from '../components/input/use-field.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** The steps of the law on the day; one that was chosen before stays to be seen and mended. */
function StepInput() {
  const lang = useLanguage();
  const { id, field, fieldState, title, message } = useField({ source: 'step' });
  const since: unknown = useWatch({ name: 'stepSince' });
  const offered = typeof since === 'string' && isIsoDate(since) ? reviewSteps(since) : REVIEW_STEPS;
  return (
    <TextField
      select
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      label={title}
      error={fieldState.invalid}
      helperText={message}
    >
      {REVIEW_STEPS.filter((step) => offered.includes(step) || step === field.value).map((step) => (
        <MenuItem key={step} value={step}>
          {label('ReviewStep', step, lang)}
        </MenuItem>
      ))}
    </TextField>
  );
}

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
      <FormRow>
        <StepInput />
        <DateInput source="stepSince" />
      </FormRow>
      <TextInput source="note" multiline />
    </FormSection>
  );
}
