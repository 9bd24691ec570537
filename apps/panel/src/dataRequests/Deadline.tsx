import { Chip } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { date } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';

/** Until when the request on hand is to be answered, or when it was. */
export function Deadline({ record }: { readonly record?: object }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const request = (useRecordContext() ?? record) as { dueOn?: string; closedOn?: string | null } | undefined;
  if (request?.dueOn === undefined) return null;
  const { dueOn, closedOn = null } = request;
  const today = vietnameseToday();
  if (closedOn !== null)
    return (
      <Chip size="small" variant="outlined" label={translate('dataRequests.closed', { day: date(closedOn, lang) })} />
    );
  const isLate = dueOn < today;
  return (
    <Chip
      size="small"
      variant="outlined"
      color={isLate ? 'error' : dueOn === today ? 'warning' : 'info'}
      label={translate(isLate ? 'dataRequests.late' : 'dataRequests.due', { day: date(dueOn, lang) })}
    />
  );
}
