import { TextField } from '@mui/material';
import { useTranslate } from 'ra-core';

/** A new password, twice, with the address it belongs to, so that password managers keep both. */
export function NewPasswordFields({ email }: { readonly email: string }) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        name="username"
        label={translate('panel.login.email')}
        value={email}
        autoComplete="username"
        slotProps={{ input: { readOnly: true } }}
      />
      <TextField
        name="newPassword"
        type="password"
        label={translate('panel.newPassword.password')}
        helperText={translate('panel.newPassword.hint')}
        autoComplete="new-password"
        required
      />
      <TextField
        name="repeated"
        type="password"
        label={translate('panel.newPassword.repeat')}
        autoComplete="new-password"
        required
      />
    </>
  );
}

/** What the fields of a form say. */
export function newPasswordOf(form: HTMLFormElement): { readonly password: string; readonly isRepeated: boolean } {
  const data = new FormData(form);
  const password = String(data.get('newPassword'));
  return { password, isRepeated: password === data.get('repeated') };
}
