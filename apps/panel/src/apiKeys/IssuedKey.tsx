import { Alert, Button, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { Secret } from '../account/Secret.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import type { ApiKeyRecord } from './operations.ts';

/** A key as it is handed over: it is shown now and never again. */
export function IssuedKey({ apiKey: { id, name, key } }: { readonly apiKey: ApiKeyRecord }) {
  const translate = useTranslate();
  return (
    <ShowSection title={translate('apiKeys.issued', { name })}>
      <Title title={translate('apiKeys.issued', { name })} preferenceKey={false} />
      <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
        <Alert severity="warning">{translate('apiKeys.once')}</Alert>
        <Secret text={key ?? ''} whole />
        <Button variant="contained" component={Link} to={`/apiKeys/${id}/show`}>
          {translate('apiKeys.kept')}
        </Button>
      </Stack>
    </ShowSection>
  );
}
