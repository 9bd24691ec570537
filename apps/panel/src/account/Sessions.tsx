import { Button, Chip, Skeleton, Stack } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSyncExternalStore } from 'react';
import { askAccounts, messageOf, sendToAccounts } from '../auth/accounts.ts';
import { dateTime } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { language } from '../i18n/language.ts';
import { deviceName } from './device-name.ts';
import { Refusal } from './Refusal.tsx';
import { useAct } from './use-act.ts';

type Session = {
  readonly id: string;
  readonly token: string;
  readonly updatedAt: string;
  readonly ipAddress?: string | null;
  readonly userAgent?: string | null;
};

const SESSIONS = ['account', 'sessions'];

async function readSessions(): Promise<readonly (Session & { readonly isHere: boolean })[]> {
  const [sessions, here] = await Promise.all([
    askAccounts<readonly Session[]>('list-sessions'),
    askAccounts<{ readonly session: Session } | null>('get-session'),
  ]);
  return sessions
    .map((session) => ({ ...session, isHere: session.id === here?.session.id }))
    .sort((one, other) => Number(other.isHere) - Number(one.isHere) || other.updatedAt.localeCompare(one.updatedAt));
}

/** Where the account is signed in; each place can be signed out. */
export function Sessions() {
  const translate = useTranslate();
  const lang = useSyncExternalStore(language.subscribe, language.get);
  const queryClient = useQueryClient();
  const sessions = useQuery({ queryKey: SESSIONS, queryFn: readSessions });
  const { busy, refusal, act } = useAct();
  const end = (path: string, body: object): void =>
    void act(async () => {
      await sendToAccounts(path, body);
      await queryClient.invalidateQueries({ queryKey: SESSIONS });
    });
  const others = sessions.data?.some(({ isHere }) => !isHere) ?? false;

  return (
    <ShowSection
      title="account.sessions.title"
      action={
        others && (
          <Button color="error" disabled={busy} onClick={() => end('revoke-other-sessions', {})}>
            {translate('account.sessions.endOthers')}
          </Button>
        )
      }
    >
      <Refusal text={refusal ?? (sessions.isError ? messageOf(sessions.error) : undefined)} />
      {sessions.isPending && <Skeleton variant="rounded" height={80} />}
      {sessions.data !== undefined && (
        <CardTable
          label="account.sessions.title"
          rows={sessions.data}
          rowKey={({ id }) => id}
          columns={[
            {
              label: 'account.sessions.device',
              render: ({ userAgent, isHere }) => (
                <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
                  {deviceName(userAgent) ?? translate('account.sessions.unknown')}
                  {isHere && <Chip size="small" color="success" label={translate('account.sessions.here')} />}
                </Stack>
              ),
            },
            { label: 'account.sessions.address', render: ({ ipAddress }) => ipAddress || '—' },
            { label: 'account.sessions.lastSeen', render: ({ updatedAt }) => dateTime(updatedAt, lang) },
          ]}
          actions={({ token, isHere }) =>
            !isHere && (
              <Button size="small" disabled={busy} onClick={() => end('revoke-session', { token })}>
                {translate('account.sessions.end')}
              </Button>
            )
          }
        />
      )}
    </ShowSection>
  );
}
