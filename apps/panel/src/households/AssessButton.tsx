import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Allowed } from '../access/Allowed.tsx';

/** Opens a new assessment of the household on the page. */
export function AssessButton() {
  const translate = useTranslate();
  const household = useRecordContext();
  if (household === undefined) return null;
  const source = encodeURIComponent(JSON.stringify({ householdId: household.id }));
  return (
    <Allowed resource="assessments" action="create" record={household}>
      <Button startIcon={<FactCheckIcon />} component={Link} to={`/assessments/create?source=${source}`}>
        {translate('households.history.add')}
      </Button>
    </Allowed>
  );
}
