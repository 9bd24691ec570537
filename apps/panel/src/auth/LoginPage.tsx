import { Alert } from '@mui/material';
import { useLogin, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { type Credentials, SecondFactorNeeded } from '../authProvider.ts';
import { AuthCard } from './AuthCard.tsx';
import { messageOf } from './accounts.ts';
import { PasswordStep } from './PasswordStep.tsx';
import { ProviderButton } from './ProviderButton.tsx';
import { SecondStep } from './SecondStep.tsx';
import { useWaysIn } from './ways-in.ts';

/** Why the provider's answer let nobody in, where there is more to say than to try again. */
const PROVIDER_REFUSALS: Readonly<Record<string, string>> = {
  signup_disabled: 'notInvited',
  account_not_linked: 'notInvited',
  INVITATION_ENDED: 'notInvited',
  ACCOUNT_DISABLED: 'disabled',
};

type Next = { readonly nextPathname?: string; readonly nextSearch?: string } | null;

/** Password or provider, then the second step where it is owed; what was typed stays when the server refuses or is away. */
export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const waysIn = useWaysIn();
  const [params] = useSearchParams();
  const state = useLocation().state as Next;
  const [step, setStep] = useState<'password' | 'second'>(params.has('second-factor') ? 'second' : 'password');
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>(() => {
    const error = params.get('error');
    return error === null ? undefined : `panel.login.${PROVIDER_REFUSALS[error] ?? 'providerFailed'}`;
  });

  const submit = async (credentials: Credentials): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    if ('email' in credentials) setEmail(credentials.email);
    try {
      await login(credentials);
    } catch (error) {
      if (error instanceof SecondFactorNeeded) setStep('second');
      else setRefusal(messageOf(error));
      setBusy(false);
    }
  };

  const next = `${state?.nextPathname ?? '/'}${state?.nextSearch ?? ''}`;
  const hasEnded = params.has('ended') && refusal === undefined && step === 'password';
  return (
    <AuthCard title="panel.login.title">
      {hasEnded && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {translate('panel.login.ended')}
        </Alert>
      )}
      {refusal !== undefined && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {translate(refusal, { _: refusal })}
        </Alert>
      )}
      {step === 'second' ? (
        <SecondStep busy={busy} onSubmit={submit} onBack={() => setStep('password')} />
      ) : (
        <>
          <PasswordStep busy={busy} email={email} onSubmit={submit} />
          {waysIn?.oidc && <ProviderButton label={waysIn.oidc.label} next={next} onRefusal={setRefusal} />}
        </>
      )}
    </AuthCard>
  );
}
