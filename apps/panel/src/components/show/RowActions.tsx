import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Allowed } from '../../access/Allowed.tsx';
import type { PanelRecord } from '../../api/operations.ts';
import { RemovalDialog } from '../removal/RemovalDialog.tsx';

interface Props {
  readonly resource: string;
  readonly record: PanelRecord;
  /** How the record is named in questions and messages. */
  readonly name: string;
}

/** Edit and delete of one row of a record's page; the page stays, and what was deleted can be brought back. */
export function RowActions({ resource, record, name }: Props) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const labelled = (action: string): string => `${translate(action)}: ${name}`;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <Tooltip title={translate('panel.history.open')}>
        <IconButton
          size="small"
          component={Link}
          to={`/${resource}/${record.id}/history`}
          aria-label={labelled('panel.history.open')}
        >
          <HistoryIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Allowed resource={resource} action="edit" record={record}>
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
      </Allowed>
      <Allowed resource={resource} action="delete" record={record}>
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
      </Allowed>
      {asking && <RemovalDialog resource={resource} record={record} name={name} onClose={() => setAsking(false)} />}
    </Box>
  );
}
