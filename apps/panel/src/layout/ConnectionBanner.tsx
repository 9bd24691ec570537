import { Alert, CircularProgress } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useSyncExternalStore } from 'react';
import { connection } from '../api/connection.ts';

/** Says that the server is away and that reads are being tried again. */
export function ConnectionBanner() {
  const state = useSyncExternalStore(connection.subscribe, connection.get);
  const translate = useTranslate();
  if (state === 'ONLINE') return null;
  return (
    <Alert
      severity="warning"
      role="status"
      sx={{ mb: 1.5 }}
      icon={<CircularProgress aria-hidden size={20} color="inherit" />}
    >
      {translate('panel.connection.unavailable')}
    </Alert>
  );
}
