import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { sendToAccounts } from '../auth/accounts.ts';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { NewPasswordFields, newPasswordOf } from './NewPasswordFields.tsx';
import { Refusal } from './Refusal.tsx';
import { useAccount } from './use-account.ts';
import { useAct } from './use-act.ts';

/** A new password for the account in hand; it needs the present one and ends every other session. */
export function ChangePassword() {
  const translate = useTranslate();
  const { account, refresh } = useAccount();
  const { busy, refusal, setRefusal, act } = useAct();
  const [isDone, setDone] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const { password, isRepeated } = newPasswordOf(form);
    setDone(false);
    if (!isRepeated) {
      setRefusal('panel.newPassword.different');
      return;
    }
    void act(async () => {
      const currentPassword = String(new FormData(form).get('currentPassword'));
      await sendToAccounts('change-password', { currentPassword, newPassword: password });
      form.reset();
      setDone(true);
      await refresh();
    });
  };

  return (
    <ShowSection title="account.password.title">
      {account?.hasPassword === false ? (
        <Typography variant="body2">{translate('account.password.none')}</Typography>
      ) : (
        <form onSubmit={submit}>
          <Stack spacing={2} sx={{ maxWidth: 420, alignItems: 'flex-start' }}>
            <Refusal text={refusal} />
            {isDone && <Alert severity="success">{translate('account.password.done')}</Alert>}
            <TextField
              name="currentPassword"
              type="password"
              label={translate('account.password.present')}
              autoComplete="current-password"
              required
            />
            <NewPasswordFields email={account?.email ?? ''} />
            <Button type="submit" variant="contained" disabled={busy || account === undefined}>
              {translate('account.password.submit')}
            </Button>
          </Stack>
        </form>
      )}
    </ShowSection>
  );
}
