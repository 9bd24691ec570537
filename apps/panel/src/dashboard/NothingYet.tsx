import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useMay } from '../access/use-may.ts';
import { EmptyState } from '../components/list/EmptyState.tsx';

/** A card without data: what is missing, and the page where it is entered. */
export function NothingYet({
  of,
  to,
}: {
  readonly of: 'poverty' | 'funding' | 'indicators' | 'review';
  readonly to: string;
}) {
  const translate = useTranslate();
  const [, resource = '', action = 'list'] = to.split('/');
  const mayGo = useMay()({ resource, action });
  return (
    <EmptyState
      title={translate(`dashboard.${of}.empty`)}
      hint={translate(`dashboard.${of}.emptyHint`)}
      {...(mayGo && {
        action: (
          <Button variant="outlined" component={Link} to={to}>
            {translate(`dashboard.${of}.emptyAction`)}
          </Button>
        ),
      })}
    />
  );
}
