import { Alert, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { SaveStatus } from './use-save.ts';

/** Says why the last attempt to save did not succeed, and offers to try again where that may help. */
export function SaveNotice({ status, retry }: { readonly status: SaveStatus; readonly retry: () => void }) {
  const translate = useTranslate();
  const again = (
    <Button color="inherit" onClick={retry}>
      {translate('panel.form.retry')}
    </Button>
  );
  switch (status.kind) {
    case 'UNAVAILABLE':
      return (
        <Alert severity="warning" role="alert" action={again}>
          {translate('panel.form.unavailable')}
        </Alert>
      );
    case 'FAILED':
      return (
        <Alert severity="error" role="alert" action={again}>
          {translate('panel.form.failed', { message: status.message })}
        </Alert>
      );
    case 'REFUSED':
      return status.messages.length === 0 ? null : (
        <Alert severity="error" role="alert">
          {status.messages.join(' ')}
        </Alert>
      );
    default:
      return null;
  }
}
