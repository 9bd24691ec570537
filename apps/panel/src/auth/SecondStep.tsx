import { Button, Checkbox, FormControlLabel, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import type { SecondStep as Step } from '../authProvider.ts';

type Props = {
  readonly busy: boolean;
  readonly onSubmit: (step: Step) => void;
  readonly onBack: () => void;
};

/** The second step: the code of the application or, without the device, a backup code. */
export function SecondStep({ busy, onSubmit, onBack }: Props) {
  const translate = useTranslate();
  const [kind, setKind] = useState<Step['kind']>('verify-totp');
  const isCode = kind === 'verify-totp';
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = String(form.get('code')).trim();
    onSubmit({ kind, code: isCode ? code.replace(/\D/g, '') : code, trustDevice: form.get('trust') === 'on' });
  };
  return (
    <form onSubmit={submit}>
      <Stack spacing={1.5}>
        <Typography variant="h6" component="h2">
          {translate('panel.secondStep.title')}
        </Typography>
        <Typography variant="body2">{translate(`panel.secondStep.${isCode ? 'code' : 'backup'}Hint`)}</Typography>
        <TextField
          key={kind}
          name="code"
          label={translate(`panel.secondStep.${isCode ? 'code' : 'backup'}`)}
          autoComplete={isCode ? 'one-time-code' : 'off'}
          slotProps={{ htmlInput: isCode ? { inputMode: 'numeric' } : { spellCheck: false, autoCapitalize: 'none' } }}
          autoFocus
          required
        />
        <FormControlLabel control={<Checkbox name="trust" />} label={translate('panel.secondStep.trust')} />
        <Button type="submit" variant="contained" size="large" disabled={busy}>
          {translate('panel.secondStep.submit')}
        </Button>
        <Button onClick={() => setKind(isCode ? 'verify-backup-code' : 'verify-totp')}>
          {translate(`panel.secondStep.use${isCode ? 'Backup' : 'Code'}`)}
        </Button>
        <Button onClick={onBack}>{translate('panel.secondStep.back')}</Button>
      </Stack>
    </form>
  );
}
