import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Allowed } from '../../access/Allowed.tsx';

interface Props {
  readonly resource: string;
  /** What the form starts with. */
  readonly preset: object;
  /** Message key. */
  readonly text: string;
}

/** Leads to the form of a new record of what is on the page. */
export function AddButton({ resource, preset, text }: Props) {
  const translate = useTranslate();
  const source = encodeURIComponent(JSON.stringify(preset));
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
