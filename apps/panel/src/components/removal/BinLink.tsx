import BinIcon from '@mui/icons-material/DeleteSweepOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Allowed } from '../../access/Allowed.tsx';

/** Leads to the removed records of a resource without a list of its own. */
export function BinLink({ resource }: { readonly resource: string }) {
  const translate = useTranslate();
  // A page may lead to several bins: each link says which.
  const which = translate('panel.bin.titleOf', { name: translate(`panel.bin.of.${resource}`) });
  return (
    <Allowed resource={resource} action="restore">
      <Button
        size="small"
        startIcon={<BinIcon />}
        component={Link}
        to={`/${resource}`}
        aria-label={which}
        sx={{ mt: 1 }}
      >
        {translate('panel.bin.open')}
      </Button>
    </Allowed>
  );
}
