import { Button, Stack, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { FormEvent } from 'react';
import { Refusal } from './Refusal.tsx';
import { useAccount } from './use-account.ts';
import { useAct } from './use-act.ts';

type Props = {
  /** Message key of the button. */
  readonly action: string;
  /** What is done with the password; undefined: the account has none. */
  readonly act: (password: string | undefined) => Promise<void>;
  readonly onCancel?: (() => void) | undefined;
};

/** Asks for the password before something that changes how one signs in. */
export function ConfirmWithPassword({ action, act, onCancel }: Props) {
  const translate = useTranslate();
  const { account } = useAccount();
  const { busy, refusal, act: run } = useAct();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const password = new FormData(event.currentTarget).get('password');
    void run(() => act(password === null ? undefined : String(password)));
  };
  return (
    <form onSubmit={submit} style={{ width: '100%' }}>
      <Stack spacing={1} sx={{ maxWidth: 420 }}>
        <Refusal text={refusal} />
        {account?.hasPassword !== false && (
          <TextField
            name="password"
            type="password"
            label={translate('account.password.present')}
            autoComplete="current-password"
            autoFocus
            required
          />
        )}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" disabled={busy || account === undefined}>
            {translate(action)}
          </Button>
          {onCancel !== undefined && <Button onClick={onCancel}>{translate('panel.form.cancel')}</Button>}
        </Stack>
      </Stack>
    </form>
  );
}
