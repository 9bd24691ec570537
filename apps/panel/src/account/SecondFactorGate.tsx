import { Alert, Button, Stack } from '@mui/material';
import { useLogout, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { AuthCard } from '../auth/AuthCard.tsx';
import { useWaysIn } from '../auth/ways-in.ts';
import { Enrolment } from './Enrolment.tsx';
import { useAccount } from './use-account.ts';

/** Where the registry demands a second factor, whoever has none sets it up before anything else. */
export function SecondFactorGate({ children }: { readonly children: ReactNode }) {
  const waysIn = useWaysIn();
  if (waysIn === undefined) return null;
  return waysIn.secondFactorRequired ? <Gate>{children}</Gate> : children;
}

function Gate({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const logout = useLogout();
  const { account, isError, refresh } = useAccount();
  // While the server is away the pages say so themselves.
  if (isError || account?.secondFactor) return children;
  if (account === undefined) return null;
  return (
    <AuthCard title="account.second.title">
      <Stack spacing={2}>
        <Alert severity="info">{translate('account.second.demanded')}</Alert>
        <Enrolment onDone={refresh} />
        <Button onClick={() => logout()}>{translate('ra.auth.logout')}</Button>
      </Stack>
    </AuthCard>
  );
}
