import AddIcon from '@mui/icons-material/Add';
import { Button, Chip, Stack } from '@mui/material';
import { label } from '@thoat-ngheo/domain';
import { useGetList, useTranslate } from 'ra-core';
import { Link, Title } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Allowed } from '../access/Allowed.tsx';
import { count, date, dateTime } from '../components/field/format.ts';
import { EmptyState } from '../components/list/EmptyState.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { ApiKeyCommunes } from './ApiKeyCommunes.tsx';
import type { ApiKeyRecord } from './operations.ts';

const ALL = { pagination: { page: 1, perPage: 500 }, sort: { field: 'createdAt', order: 'DESC' } } as const;
export const STATE_COLOURS = { ACTIVE: 'success', EXPIRED: 'warning', REVOKED: 'default' } as const;

/** The keys of partner apps, the newest first. */
export function ApiKeyList() {
  return (
    <Stack spacing={2}>
      <Title title="resources.apiKeys.name" preferenceKey={false} />
      <Keys />
    </Stack>
  );
}

function Keys() {
  const translate = useTranslate();
  const keys = useGetList<ApiKeyRecord>('apiKeys', ALL);
  const add = (
    <Allowed resource="apiKeys" action="create">
      <Button variant="contained" startIcon={<AddIcon />} component={RouterLink} to="/apiKeys/create">
        {translate('apiKeys.create')}
      </Button>
    </Allowed>
  );
  return (
    <ShowSection title="resources.apiKeys.name" action={add}>
      <Answered query={keys} height={240}>
        {(data) =>
          data.length === 0 ? (
            <EmptyState title={translate('apiKeys.none')} hint={translate('apiKeys.noneHint')} />
          ) : (
            <KeyTable keys={data} />
          )
        }
      </Answered>
    </ShowSection>
  );
}

function KeyTable({ keys }: { readonly keys: readonly ApiKeyRecord[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  return (
    <CardTable
      label="resources.apiKeys.name"
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        {
          label: 'apiKeys.partner',
          minWidth: 140,
          render: ({ id, name, start }) => (
            <>
              <Link to={`/apiKeys/${id}/show`}>{name}</Link> <code>{start}…</code>
            </>
          ),
        },
        {
          label: 'apiKeys.state',
          render: ({ state }) => (
            <Chip
              size="small"
              variant="outlined"
              color={STATE_COLOURS[state]}
              label={label('ApiKeyState', state, lang)}
            />
          ),
        },
        { label: 'apiKeys.units', render: (apiKey) => <ApiKeyCommunes apiKey={apiKey} /> },
        {
          label: 'apiKeys.permissions',
          align: 'right',
          render: ({ permissions }) => count(permissions.length, lang),
        },
        { label: 'apiKeys.requests', align: 'right', render: ({ requests }) => count(requests, lang) },
        {
          label: 'apiKeys.lastUsed',
          render: ({ lastUsedAt }) => (lastUsedAt === null ? translate('apiKeys.never') : dateTime(lastUsedAt, lang)),
        },
        {
          label: 'apiKeys.expires',
          render: ({ expiresAt }) =>
            expiresAt === null ? translate('apiKeys.noEnd') : date(expiresAt.slice(0, 10), lang),
        },
      ]}
    />
  );
}
