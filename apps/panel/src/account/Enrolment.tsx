import { Button, Link, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { sendToAccounts } from '../auth/accounts.ts';
import { BackupCodes } from './BackupCodes.tsx';
import { ConfirmWithPassword } from './ConfirmWithPassword.tsx';
import { Refusal } from './Refusal.tsx';
import { Secret } from './Secret.tsx';
import { useAct } from './use-act.ts';

type Offer = { readonly totpURI: string; readonly backupCodes: readonly string[] };
type Props = { readonly onDone: () => Promise<void>; readonly onCancel?: () => void };

/** Sets a second factor up: password, the secret for the application, backup codes, and a code that proves it works. */
export function Enrolment({ onDone, onCancel }: Props) {
  const [offer, setOffer] = useState<Offer>();
  const begin = async (password: string | undefined): Promise<void> =>
    setOffer(await sendToAccounts<Offer>('two-factor/enable', { password }));
  return offer === undefined ? (
    <ConfirmWithPassword act={begin} action="account.second.setUp" onCancel={onCancel} />
  ) : (
    <Proof offer={offer} onDone={onDone} />
  );
}

function Proof({
  offer: { totpURI, backupCodes },
  onDone,
}: {
  readonly offer: Offer;
  readonly onDone: Props['onDone'];
}) {
  const translate = useTranslate();
  const { busy, refusal, act } = useAct();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code')).replace(/\D/g, '');
    void act(async () => {
      await sendToAccounts('two-factor/verify-totp', { code });
      await onDone();
    });
  };
  return (
    <Stack component="ol" spacing={2} sx={{ pl: 2.5, m: 0, width: '100%', maxWidth: 560 }}>
      <li>
        <Typography variant="body2" sx={{ mb: 1 }}>
          {translate('account.second.enter')}
        </Typography>
        <Secret text={new URL(totpURI).searchParams.get('secret') ?? ''} />
        <Link href={totpURI}>{translate('account.second.openApplication')}</Link>
      </li>
      <li>
        <BackupCodes codes={backupCodes} />
      </li>
      <li>
        <Typography variant="body2" sx={{ mb: 1 }}>
          {translate('account.second.prove')}
        </Typography>
        <form onSubmit={submit}>
          <Stack spacing={1} sx={{ maxWidth: 320 }}>
            <Refusal text={refusal} />
            <TextField
              name="code"
              label={translate('panel.secondStep.code')}
              autoComplete="one-time-code"
              slotProps={{ htmlInput: { inputMode: 'numeric' } }}
              required
            />
            <Button type="submit" variant="contained" disabled={busy}>
              {translate('account.second.turnOn')}
            </Button>
          </Stack>
        </form>
      </li>
    </Stack>
  );
}
