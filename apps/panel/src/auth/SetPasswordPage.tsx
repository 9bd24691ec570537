import { Alert, Button, CircularProgress, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { NewPasswordFields, newPasswordOf } from '../account/NewPasswordFields.tsx';
import { AuthCard } from './AuthCard.tsx';
import { messageOf, sendToAccounts } from './accounts.ts';

type AccountLink = { readonly kind: 'INVITATION' | 'RESET'; readonly name: string; readonly email: string };

/** The page of an invitation and of a reset link: whom it is for, and a new password. The secret is behind # in the address. */
export function SetPasswordPage() {
  const translate = useTranslate();
  const token = useLocation().hash.slice(1);
  const link = useQuery({
    queryKey: ['account-link', token],
    queryFn: () => sendToAccounts<AccountLink>('account-link', { token }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [isDone, setDone] = useState(false);
  return (
    <AuthCard title="panel.newPassword.title">
      {isDone ? (
        <Stack spacing={2}>
          <Alert severity="success">{translate('panel.newPassword.done')}</Alert>
          <Button component={Link} to="/login" variant="contained" size="large">
            {translate('panel.login.submit')}
          </Button>
        </Stack>
      ) : link.isError ? (
        <Alert severity="error">{translate(messageOf(link.error), { _: messageOf(link.error) })}</Alert>
      ) : link.data === undefined ? (
        <CircularProgress aria-label={translate('ra.page.loading')} />
      ) : (
        <SetPassword link={link.data} token={token} onDone={() => setDone(true)} />
      )}
    </AuthCard>
  );
}

type Props = { readonly link: AccountLink; readonly token: string; readonly onDone: () => void };

function SetPassword({ link: { kind, name, email }, token, onDone }: Props) {
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { password, isRepeated } = newPasswordOf(event.currentTarget);
    if (!isRepeated) return setRefusal('panel.newPassword.different');
    setBusy(true);
    setRefusal(undefined);
    try {
      await sendToAccounts('reset-password', { token, newPassword: password });
      onDone();
    } catch (error) {
      setRefusal(messageOf(error));
      setBusy(false);
    }
  };
  return (
    <form onSubmit={submit}>
      <Stack spacing={1.5}>
        <Typography variant="h6" component="h2">
          {translate(`panel.newPassword.${kind}`, { name })}
        </Typography>
        {refusal !== undefined && <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>}
        <NewPasswordFields email={email} />
        <Button type="submit" variant="contained" size="large" disabled={busy}>
          {translate('panel.newPassword.submit')}
        </Button>
      </Stack>
    </form>
  );
}
