import DraftsIcon from '@mui/icons-material/EditNoteOutlined';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useSyncExternalStore } from 'react';
import { Link } from 'react-router-dom';
import { draftStore } from '../components/form/draft-store.ts';

/** Leads to what I typed and did not save; there while there is something. */
export function DraftsButton() {
  const translate = useTranslate();
  useSyncExternalStore(draftStore.subscribe, draftStore.snapshot);
  const number = draftStore.list().length;
  if (number === 0) return null;
  const name = translate('drafts.open', { number });
  return (
    <Tooltip title={name}>
      <IconButton component={Link} to="/drafts" aria-label={name} color="inherit">
        <Badge variant="dot" color="primary">
          <DraftsIcon />
        </Badge>
      </IconButton>
    </Tooltip>
  );
}
