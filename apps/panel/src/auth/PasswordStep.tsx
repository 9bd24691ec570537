import { Button, Stack, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { FormEvent } from 'react';

type Props = {
  readonly busy: boolean;
  readonly email: string;
  readonly onSubmit: (credentials: { readonly email: string; readonly password: string }) => void;
};

/** The first step: address and password. */
export function PasswordStep({ busy, email, onSubmit }: Props) {
  const translate = useTranslate();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSubmit({ email: String(form.get('email')).trim(), password: String(form.get('password')) });
  };
  return (
    <form onSubmit={submit}>
      <Stack spacing={1.5}>
        <TextField
          name="email"
          label={translate('panel.login.email')}
          defaultValue={email}
          autoComplete="username"
          autoFocus
          required
        />
        <TextField
          name="password"
          type="password"
          label={translate('panel.login.password')}
          autoComplete="current-password"
          required
        />
        <Button type="submit" variant="contained" size="large" disabled={busy}>
          {translate('panel.login.submit')}
        </Button>
      </Stack>
    </form>
  );
}
