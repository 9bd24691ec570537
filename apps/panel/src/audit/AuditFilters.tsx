import { Box, MenuItem, TextField } from '@mui/material';
import { AUDIT_OPERATIONS, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { DayBox } from '../components/input/DayBox.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { Wanted } from './audit-filter.ts';
import { CONCEPTS } from './concepts.ts';

type Props = { readonly wanted: Wanted; readonly onChange: (wanted: Wanted) => void };

/** Which events: of what, which act, whose, from when to when. */
export function AuditFilters({ wanted, onChange }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const field = (name: keyof Wanted) => ({
    id: `audit-${name}`,
    label: translate(`audit.${name}`),
    value: wanted[name],
    margin: 'none' as const,
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...wanted, [name]: target.value }),
  });
  const all = <MenuItem value="">{translate('panel.list.all')}</MenuItem>;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))' }}>
      <TextField select {...field('concept')}>
        {all}
        {CONCEPTS.map((concept) => (
          <MenuItem key={concept} value={concept}>
            {translate(`panel.concepts.${concept}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField select {...field('operation')}>
        {all}
        {AUDIT_OPERATIONS.map((operation) => (
          <MenuItem key={operation} value={operation}>
            {label('AuditOperation', operation, lang)}
          </MenuItem>
        ))}
      </TextField>
      <TextField {...field('actor')} />
      <DayBox label="audit.from" value={wanted.from} onChange={(from) => onChange({ ...wanted, from })} />
      <DayBox label="audit.to" value={wanted.to} onChange={(to) => onChange({ ...wanted, to })} />
    </Box>
  );
}
