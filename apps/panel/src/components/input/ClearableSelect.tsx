import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { readable } from './readable.tsx';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & { readonly choices: readonly { readonly value: string; readonly label: string }[] };

function PlainClearableSelect({ choices, ...props }: Props) {
  const translate = useTranslate();
  const { id, field, fieldState, title, message } = useField(props);
  return (
    <TextField
      select
      id={id}
      name={field.name}
      value={field.value ?? ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={field.onBlur}
      label={title}
      error={fieldState.invalid}
      helperText={message}
      slotProps={{
        inputLabel: { id: `${id}-label` },
        select: { SelectDisplayProps: { 'aria-labelledby': `${id}-label` } },
      }}
    >
      <MenuItem value="">
        <em>{translate('panel.list.all')}</em>
      </MenuItem>
      {choices.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {translate(label)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** One of a few choices that are no vocabulary of the domain (labels are message keys), or none. */
export const ClearableSelect = readable(PlainClearableSelect);
