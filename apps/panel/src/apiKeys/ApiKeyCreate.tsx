import { FOR_PEOPLE, parseApiKey } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { PermissionsInput } from '../components/input/PermissionsInput.tsx';
import { ReferencesPicker } from '../components/input/ReferencesPicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { WholeNumberInput } from '../components/input/WholeNumberInput.tsx';
import { YesNoInput } from '../components/input/YesNoInput.tsx';
import { IssuedKey } from './IssuedKey.tsx';
import type { ApiKeyRecord } from './operations.ts';

const DEFAULTS = {
  permissions: ['READ_RECORDS', 'READ_FIGURES'],
  communeIds: [],
  persistedOnly: false,
  expiresInDays: 365,
};
const BY_CODE = { field: 'code', order: 'ASC' } as const;
const CURRENT = { validity: 'CURRENT' };

/** A key for a partner app; once made, it is shown this one time. */
export function ApiKeyCreate() {
  const translate = useTranslate();
  const [issued, setIssued] = useState<ApiKeyRecord>();
  if (issued !== undefined) return <IssuedKey apiKey={issued} />;
  return (
    <RegistryCreate parse={parseApiKey} defaults={DEFAULTS} onSaved={(record) => setIssued(record as ApiKeyRecord)}>
      <FormSection title="apiKeys.sections.who">
        <FormRow>
          <TextInput source="name" label="apiKeys.partner" helperText={translate('apiKeys.partnerHint')} />
          <WholeNumberInput source="expiresInDays" helperText={translate('apiKeys.expiresHint')} />
        </FormRow>
      </FormSection>
      <FormSection title="apiKeys.sections.where" hint="apiKeys.whereHint">
        <ReferencesPicker source="communeIds" reference="communes" filter={CURRENT} sort={BY_CODE} />
      </FormSection>
      <FormSection title="apiKeys.sections.what" hint="apiKeys.whatHint">
        <PermissionsInput source="permissions" without={FOR_PEOPLE} />
      </FormSection>
      <FormSection title="apiKeys.sections.how">
        <FormRow>
          <YesNoInput source="persistedOnly" required />
          <WholeNumberInput source="maxPage" helperText={translate('apiKeys.pageHint')} />
          <WholeNumberInput source="maxCost" helperText={translate('apiKeys.costHint')} />
        </FormRow>
      </FormSection>
    </RegistryCreate>
  );
}
