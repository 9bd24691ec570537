import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

/** Leads to what happened to a record. */
export function HistoryButton({ resource, id }: { readonly resource: string; readonly id: string }) {
  return (
    <Button startIcon={<HistoryIcon />} component={Link} to={`/${resource}/${id}/history`}>
      {useTranslate()('panel.history.open')}
    </Button>
  );
}
