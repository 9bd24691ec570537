import { Alert, Button } from '@mui/material';
import { useCloseNotification, useRedirect, useTranslate } from 'ra-core';
import { useRestore } from './use-restore.ts';

type Props = {
  readonly name: string;
  readonly resource: string;
  readonly id: string;
  readonly version: number;
  /** Whether the page of the record was left, and is gone back to. */
  readonly thenShow: boolean;
};

/** Says that a record was removed, and takes it back. */
export function RemovedNotice({ thenShow, ...removed }: Props) {
  const translate = useTranslate();
  const close = useCloseNotification();
  const { restore } = useRestore();
  const redirect = useRedirect();
  const undo = async (): Promise<void> => {
    close();
    if ((await restore(removed)) && thenShow) redirect('show', removed.resource, removed.id);
  };
  return (
    <Alert
      severity="success"
      action={
        <Button color="inherit" onClick={undo}>
          {translate('ra.action.undo')}
        </Button>
      }
    >
      {translate('panel.form.deleted', { name: removed.name })}
    </Alert>
  );
}
