import { Alert } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import type { PanelRecord } from '../../api/operations.ts';
import { isUnavailable } from '../../api/registry.ts';
import { RemovedNotice } from './RemovedNotice.tsx';

/** How long one may take a removal back from the notice; the bin keeps it longer. */
const UNDO_WINDOW = 15_000;

type Props = {
  readonly resource: string;
  readonly record: PanelRecord;
  /** How the record is named in the question and the notice. */
  readonly name: string;
  readonly onClose: () => void;
  /** Leaves the page of the record; absent where the record is removed on a page that stays. */
  readonly onRemoved?: () => void;
};

/** Asks before a removal, says what stands against it (records that use this one), and offers to take it back. */
export function RemovalDialog({ resource, record, name, onClose, onRemoved }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const remove = async (): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const { data } = await dataProvider.delete(resource, { id: record.id, previousData: record });
      // Without a session react-admin answers with no record and leads to the login.
      if (data.id === undefined) return;
      if (onRemoved === undefined) void queryClient.invalidateQueries();
      else onRemoved();
      const removed = {
        resource,
        name,
        id: String(data.id),
        version: Number(data.version),
        thenShow: onRemoved !== undefined,
      };
      notify(<RemovedNotice {...removed} />, { autoHideDuration: UNDO_WINDOW });
      onClose();
    } catch (error) {
      setRefusal(isUnavailable(error) ? translate('panel.connection.unavailable') : (error as Error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Confirm
      isOpen
      loading={busy}
      title={translate('panel.form.deleteTitle', { name })}
      content={
        <>
          {translate('panel.form.deleteContent')}
          {refusal !== undefined && (
            <Alert severity="error" role="alert" sx={{ mt: 1.5 }}>
              {refusal}
            </Alert>
          )}
        </>
      }
      confirm={translate('panel.form.delete')}
      confirmColor="warning"
      onConfirm={remove}
      onClose={onClose}
    />
  );
}
