import { Alert, Box, Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { useLogin, useTranslate } from 'ra-core';
import { type FormEvent, useEffect, useState } from 'react';
import { SignInError } from '../authProvider.ts';
import { LanguageSwitch } from '../layout/LanguageSwitch.tsx';

/** Email and password; what was typed stays when the server refuses or is away. */
export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SignInError['reason']>();
  const title = translate('panel.login.title');
  useEffect(() => {
    document.title = `${title} – Thoát Nghèo`;
  }, [title]);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(undefined);
    try {
      await login({ email: String(form.get('email')).trim(), password: String(form.get('password')) });
    } catch (error) {
      setRefusal(error instanceof SignInError ? error.reason : 'unavailable');
      setBusy(false);
    }
  };

  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Card sx={{ width: '100%', maxWidth: 420 }}>
        <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
          <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, mb: 1 }}>
            <Box component="img" src="/favicon.svg" alt="" sx={{ width: 40, height: 40 }} />
            <Typography variant="h5" component="h1" sx={{ flexGrow: 1 }}>
              {translate('panel.title')}
            </Typography>
            <LanguageSwitch />
          </Stack>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
            {translate('panel.subtitle')}
          </Typography>
          <form onSubmit={submit}>
            <Stack spacing={1.5}>
              {refusal !== undefined && <Alert severity="error">{translate(`panel.login.${refusal}`)}</Alert>}
              <TextField
                name="email"
                label={translate('panel.login.email')}
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
        </CardContent>
      </Card>
    </Box>
  );
}
