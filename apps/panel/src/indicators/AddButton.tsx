import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Allowed } from '../access/Allowed.tsx';

interface Props {
  readonly resource: string;
  readonly indicatorId: string;
  /** Message key. */
  readonly text: string;
}

/** Leads to the form of a new record of an indicator. */
export function AddButton({ resource, indicatorId, text }: Props) {
  const translate = useTranslate();
  const source = encodeURIComponent(JSON.stringify({ indicatorId }));
  return (
    <Allowed resource={resource} action="create">
      <Button
        size="small"
        variant="outlined"
        startIcon={<AddIcon />}
        component={Link}
        to={`/${resource}/create?source=${source}`}
      >
        {translate(text)}
      </Button>
    </Allowed>
  );
}
