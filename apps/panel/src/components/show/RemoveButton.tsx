import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button } from '@mui/material';
import { useGetRecordRepresentation, useRecordContext, useRedirect, useResourceContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { PanelRecord } from '../../api/operations.ts';
import { useLeaving } from '../removal/leaving.ts';
import { RemovalDialog } from '../removal/RemovalDialog.tsx';

/** Removes the record on the page after asking. */
export function RemoveButton() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<PanelRecord>();
  const represent = useGetRecordRepresentation(resource);
  const redirect = useRedirect();
  const leave = useLeaving();
  const [asking, setAsking] = useState(false);
  if (record === undefined) return null;
  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setAsking(true)}>
        {translate('panel.form.delete')}
      </Button>
      {asking && (
        <RemovalDialog
          resource={resource}
          record={record}
          name={String(represent(record))}
          onClose={() => setAsking(false)}
          onRemoved={() => {
            leave();
            redirect('list', resource);
          }}
        />
      )}
    </>
  );
}
