import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { ReferencesPicker } from '../components/input/ReferencesPicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';

const BY_NAME = { field: 'name', order: 'ASC' } as const;
const BY_CODE = { field: 'code', order: 'ASC' } as const;
const CURRENT = { validity: 'CURRENT' };

/** Who holds which role, where, from when until when, and why. */
export function GrantInputs() {
  const translate = useTranslate();
  const isNew = useRecordContext() === undefined;
  return (
    <>
      <FormSection title="accessGrants.sections.who">
        <FormRow>
          <ReferencePicker source="userId" reference="users" disabled={!isNew} />
          <ReferencePicker source="roleId" reference="roles" sort={BY_NAME} />
        </FormRow>
      </FormSection>
      <FormSection title="accessGrants.sections.where" hint="accessGrants.whereHint">
        <Where />
      </FormSection>
      <FormSection title="accessGrants.sections.when">
        <FormRow>
          <DateInput source="validFrom" />
          <DateInput source="validTo" helperText={translate('accessGrants.untilHint')} />
        </FormRow>
        <TextInput source="reason" multiline />
      </FormSection>
    </>
  );
}

function Where() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const everywhere: boolean = useWatch({ name: 'everywhere' }) === true;
  const choose = (next: boolean): void => {
    setValue('everywhere', next, { shouldDirty: true });
    if (next) for (const list of ['communeIds', 'districtIds']) setValue(list, [], { shouldDirty: true });
  };
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={everywhere}
        onChange={(_, next: boolean | null) => next !== null && choose(next)}
        aria-label={translate('accessGrants.sections.where')}
        sx={{ mb: 1 }}
      >
        <ToggleButton value={false}>{translate('accessGrants.units')}</ToggleButton>
        <ToggleButton value={true}>{translate('accessGrants.everywhere')}</ToggleButton>
      </ToggleButtonGroup>
      {!everywhere && (
        <>
          <ReferencesPicker source="communeIds" reference="communes" filter={CURRENT} sort={BY_CODE} />
          <ReferencesPicker source="districtIds" reference="districts" sort={BY_CODE} />
        </>
      )}
    </>
  );
}
