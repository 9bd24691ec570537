import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Alert, Box, Button, IconButton, Tooltip } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useCloseNotification, useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { Link } from 'react-router-dom';
import type { PanelRecord } from '../../api/operations.ts';
import { isUnavailable } from '../../api/registry.ts';

interface Props {
  readonly resource: string;
  readonly record: PanelRecord;
  /** How the record is named in questions and messages. */
  readonly name: string;
}

/** Edit and delete of one row of a record's page; the page stays, and what was deleted can be brought back. */
export function RowActions({ resource, record, name }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const remove = async (): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await dataProvider.delete(resource, { id: record.id, previousData: record });
      await queryClient.invalidateQueries();
      const removed = { resource, name, id: String(data.id), version: Number(data.version) };
      notify(<Removed {...removed} />, { autoHideDuration: 15_000 });
    } catch (error) {
      notify(isUnavailable(error) ? 'panel.connection.unavailable' : (error as Error).message, {
        type: 'error',
        multiLine: true,
      });
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };

  const labelled = (action: string): string => `${translate(action)}: ${name}`;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <Tooltip title={translate('ra.action.edit')}>
        <IconButton
          size="small"
          component={Link}
          to={`/${resource}/${record.id}`}
          aria-label={labelled('ra.action.edit')}
        >
          <EditIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Tooltip title={translate('ra.action.delete')}>
        <IconButton
          size="small"
          color="error"
          onClick={() => setAsking(true)}
          aria-label={labelled('ra.action.delete')}
        >
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Tooltip>
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
    </Box>
  );
}

interface RemovedProps {
  readonly resource: string;
  readonly name: string;
  readonly id: string;
  readonly version: number;
}

function Removed({ resource, name, id, version }: RemovedProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const close = useCloseNotification();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const restore = async (): Promise<void> => {
    close();
    try {
      await dataProvider.restore(resource, { id, version });
      await queryClient.invalidateQueries();
      notify('panel.form.restored', { type: 'success', messageArgs: { name } });
    } catch (error) {
      notify((error as Error).message, { type: 'error', multiLine: true });
    }
  };
  const undo = (
    <Button color="inherit" onClick={restore}>
      {translate('ra.action.undo')}
    </Button>
  );
  return (
    <Alert severity="success" action={undo}>
      {translate('panel.form.deleted', { name })}
    </Alert>
  );
}
