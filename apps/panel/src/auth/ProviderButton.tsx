import { Button, Divider } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { messageOf, sendToAccounts } from './accounts.ts';

type Props = {
  readonly label: string;
  /** Page to return to. */
  readonly next: string;
  readonly onRefusal: (message: string) => void;
};

/** Sign-in through the provider that the registry was set up with. */
export function ProviderButton({ label, next, onRefusal }: Props) {
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    setBusy(true);
    try {
      const body = { provider: 'oidc', callbackURL: next, errorCallbackURL: '/login' };
      const { url } = await sendToAccounts<{ readonly url: string }>('sign-in/social', body);
      window.location.assign(url);
    } catch (error) {
      onRefusal(messageOf(error));
      setBusy(false);
    }
  };
  return (
    <>
      <Divider sx={{ my: 2 }}>{translate('panel.login.or')}</Divider>
      <Button variant="outlined" size="large" fullWidth disabled={busy} onClick={go}>
        {translate('panel.login.through', { label })}
      </Button>
    </>
  );
}
