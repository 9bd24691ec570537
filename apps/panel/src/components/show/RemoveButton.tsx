import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import {
  useCloseNotification,
  useDataProvider,
  useGetRecordRepresentation,
  useNotify,
  useRecordContext,
  useRedirect,
  useResourceContext,
  useTranslate,
} from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { isUnavailable } from '../../api/registry.ts';

/** Removes a record after asking; the message that says so offers to bring it back. */
export function RemoveButton() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const represent = useGetRecordRepresentation(resource);
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const redirect = useRedirect();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  if (record === undefined) return null;
  const name = String(represent(record));

  const remove = async (): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await dataProvider.delete(resource, { id: record.id, previousData: record });
      // Without a session react-admin answers with no record and leads to the login.
      if (data.id === undefined) return;
      redirect('list', resource);
      void queryClient.invalidateQueries();
      notify(<Removed name={name} resource={resource} id={String(data.id)} version={Number(data.version)} />, {
        autoHideDuration: 15_000,
      });
    } catch (error) {
      const message = isUnavailable(error) ? 'panel.connection.unavailable' : String((error as Error).message);
      notify(message, { type: 'error', multiLine: true });
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };

  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setAsking(true)}>
        {translate('panel.form.delete')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={busy}
        title={translate('panel.form.deleteTitle', { name })}
        content={translate('panel.form.deleteContent')}
        confirm={translate('panel.form.delete')}
        confirmColor="warning"
        onConfirm={remove}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

type RemovedProps = { readonly name: string; readonly resource: string; readonly id: string; readonly version: number };

function Removed({ name, resource, id, version }: RemovedProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const close = useCloseNotification();
  const redirect = useRedirect();
  const restore = async (): Promise<void> => {
    close();
    try {
      await dataProvider.restore(resource, { id, version });
      void queryClient.invalidateQueries();
      notify('panel.form.restored', { type: 'success', messageArgs: { name } });
      redirect('show', resource, id);
    } catch (error) {
      notify((error as Error).message, { type: 'error', multiLine: true });
    }
  };
  return (
    <Alert
      severity="success"
      action={
        <Button color="inherit" onClick={restore}>
          {translate('ra.action.undo')}
        </Button>
      }
    >
      {translate('panel.form.deleted', { name })}
    </Alert>
  );
}
