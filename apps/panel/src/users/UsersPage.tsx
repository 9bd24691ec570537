import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { Alert, Button, Chip, Skeleton, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type UserRowFragment, UsersDocument } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useState, useSyncExternalStore } from 'react';
import { Link, Title } from 'react-admin';
import { PendingSuccessions } from '../accessGrants/PendingSuccessions.tsx';
import { request } from '../api/registry.ts';
import { dateTime } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { language } from '../i18n/language.ts';
import { InviteDialog } from './InviteDialog.tsx';
import { LinkDialog, type MadeLink } from './LinkDialog.tsx';
import { UserActions } from './UserActions.tsx';
import { USERS } from './use-user-act.ts';

/** Everybody with an account; inviting, links to set a password, disabling, ending sessions. */
export function UsersPage() {
  return (
    <Stack spacing={2}>
      <Title title="account.users.title" preferenceKey={false} />
      <PendingSuccessions />
      <Users />
    </Stack>
  );
}

function Users() {
  const translate = useTranslate();
  const lang = useSyncExternalStore(language.subscribe, language.get);
  const users = useQuery({ queryKey: USERS, queryFn: ({ signal }) => request(UsersDocument, {}, signal) });
  const [isInviting, setInviting] = useState(false);
  const [made, setMade] = useState<MadeLink>();
  return (
    <ShowSection
      title="account.users.title"
      action={
        <Button variant="contained" startIcon={<PersonAddIcon />} onClick={() => setInviting(true)}>
          {translate('account.users.invite')}
        </Button>
      }
    >
      {users.isError && <Alert severity="error">{translate('panel.connection.unavailable')}</Alert>}
      {users.isPending && <Skeleton variant="rounded" height={240} />}
      {users.data !== undefined && (
        <CardTable
          label="account.users.title"
          rows={users.data.users}
          rowKey={({ id }) => id}
          columns={[
            {
              label: 'account.users.name',
              minWidth: 140,
              render: ({ id, name }) => <Link to={`/users/${id}/show`}>{name}</Link>,
            },
            { label: 'account.users.email', render: ({ email }) => email },
            { label: 'account.users.state', render: (user) => <State user={user} /> },
            {
              label: 'account.users.lastSeen',
              render: ({ lastSeen }) => (lastSeen ? dateTime(lastSeen, lang) : translate('account.users.never')),
            },
          ]}
          actions={(user) => <UserActions user={user} onLink={setMade} />}
        />
      )}
      {isInviting && <InviteDialog onClose={() => setInviting(false)} onLink={setMade} />}
      {made !== undefined && <LinkDialog made={made} onClose={() => setMade(undefined)} />}
    </ShowSection>
  );
}

const stateOf = ({ disabled, locked, invited }: UserRowFragment) =>
  disabled ? 'disabled' : locked ? 'locked' : invited ? 'invited' : 'active';

const COLOURS = { disabled: 'error', locked: 'warning', invited: 'info', active: 'default' } as const;

function State({ user }: { readonly user: UserRowFragment }) {
  const translate = useTranslate();
  const state = stateOf(user);
  return (
    <Stack direction="row" useFlexGap spacing={0.5} sx={{ display: 'inline-flex', flexWrap: 'wrap' }}>
      <Chip size="small" variant="outlined" color={COLOURS[state]} label={translate(`account.users.${state}`)} />
      {user.secondFactor && <Chip size="small" variant="outlined" label={translate('account.users.secondFactor')} />}
    </Stack>
  );
}
