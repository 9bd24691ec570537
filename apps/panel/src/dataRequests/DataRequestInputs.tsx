import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { HouseholdMembersDocument } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { request } from '../api/registry.ts';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { useField } from '../components/input/use-field.ts';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';

/** What is asked by whom, and the answer, which closes it. */
export function DataRequestInputs() {
  const isNew = useRecordContext() === undefined;
  return (
    <>
      <FormSection title="dataRequests.sections.asked" hint="dataRequests.dueHint">
        <FormRow>
          <VocabularyInput source="kind" vocabulary="DataRequestKind" />
          <DateInput source="receivedOn" />
        </FormRow>
        <FormRow>
          <ReferencePicker source="householdId" reference="households" disabled={!isNew} />
          <MemberSelect />
        </FormRow>
        <TextInput source="note" multiline />
      </FormSection>
      <FormSection title="dataRequests.sections.answered" hint="dataRequests.answerHint">
        <FormRow>
          <VocabularyInput source="outcome" vocabulary="DataRequestOutcome" />
          <TextInput source="legalBasis" />
        </FormRow>
        <TextInput source="outcomeNote" multiline />
      </FormSection>
    </>
  );
}

function MemberSelect() {
  const translate = useTranslate();
  const householdId: string | null | undefined = useWatch({ name: 'householdId' });
  const { id, field, fieldState, title, message } = useField({ source: 'memberId' });
  const { data } = useQuery({
    queryKey: ['households', 'members', householdId],
    queryFn: ({ signal }) => request(HouseholdMembersDocument, { id: householdId ?? '' }, signal),
    enabled: Boolean(householdId),
  });
  const members = data?.household?.members.nodes ?? [];
  return (
    <TextField
      select
      id={id}
      name={field.name}
      value={members.some((each) => each.id === field.value) ? field.value : ''}
      onChange={({ target }) => field.onChange(target.value === '' ? null : target.value)}
      onBlur={field.onBlur}
      label={title}
      disabled={!householdId}
      error={fieldState.invalid}
      helperText={message}
      slotProps={{
        inputLabel: { id: `${id}-label` },
        select: { SelectDisplayProps: { 'aria-labelledby': `${id}-label` } },
      }}
    >
      <MenuItem value="">
        <em>{translate('dataRequests.wholeHousehold')}</em>
      </MenuItem>
      {members.map((member) => (
        <MenuItem key={member.id} value={member.id}>
          {member.fullName}
        </MenuItem>
      ))}
    </TextField>
  );
}
