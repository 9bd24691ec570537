import { Alert, Button, Chip, Skeleton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { sendToAccounts } from '../auth/accounts.ts';
import { useWaysIn } from '../auth/ways-in.ts';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { BackupCodes } from './BackupCodes.tsx';
import { ConfirmWithPassword } from './ConfirmWithPassword.tsx';
import { Enrolment } from './Enrolment.tsx';
import { useAccount } from './use-account.ts';

type Asking = 'nothing' | 'enrolment' | 'codes' | 'off';

/** Whether a second factor is set up; setting it up, new backup codes, turning it off. */
export function SecondFactor() {
  const translate = useTranslate();
  const { account, refresh } = useAccount();
  const waysIn = useWaysIn();
  const [asking, setAsking] = useState<Asking>('nothing');
  const [codes, setCodes] = useState<readonly string[]>();
  const isOn = account?.secondFactor === true;

  const finish = async (): Promise<void> => {
    await refresh();
    setAsking('nothing');
  };
  const renewCodes = async (password: string | undefined): Promise<void> => {
    const { backupCodes } = await sendToAccounts<{ readonly backupCodes: readonly string[] }>(
      'two-factor/generate-backup-codes',
      { password },
    );
    setCodes(backupCodes);
    setAsking('nothing');
  };
  const turnOff = async (password: string | undefined): Promise<void> => {
    await sendToAccounts('two-factor/disable', { password });
    setCodes(undefined);
    await finish();
  };

  if (account === undefined)
    return (
      <ShowSection title="account.second.title">
        <Skeleton variant="rounded" height={80} />
      </ShowSection>
    );
  const state = (
    <Chip
      size="small"
      color={isOn ? 'success' : 'default'}
      label={translate(`account.second.${isOn ? 'on' : 'none'}`)}
    />
  );
  return (
    <ShowSection title="account.second.title" action={state}>
      <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
        <Typography variant="body2">{translate('account.second.about')}</Typography>
        {codes !== undefined && <BackupCodes codes={codes} />}
        {asking === 'enrolment' && <Enrolment onDone={finish} onCancel={() => setAsking('nothing')} />}
        {asking === 'codes' && (
          <ConfirmWithPassword act={renewCodes} action="account.second.renew" onCancel={() => setAsking('nothing')} />
        )}
        {asking === 'off' && (
          <>
            {waysIn?.secondFactorRequired && <Alert severity="warning">{translate('account.second.required')}</Alert>}
            <ConfirmWithPassword act={turnOff} action="account.second.turnOff" onCancel={() => setAsking('nothing')} />
          </>
        )}
        {asking === 'nothing' &&
          (isOn ? (
            <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
              <Button variant="outlined" onClick={() => setAsking('codes')}>
                {translate('account.second.renew')}
              </Button>
              <Button color="error" onClick={() => setAsking('off')}>
                {translate('account.second.turnOff')}
              </Button>
            </Stack>
          ) : (
            <Button variant="contained" onClick={() => setAsking('enrolment')}>
              {translate('account.second.setUp')}
            </Button>
          ))}
      </Stack>
    </ShowSection>
  );
}
