import { TextField } from '@mui/material';
import { type FieldProps, useField } from './use-field.ts';

/** Digits only are a number; anything else stays text, so that the form can say what is wrong with it. */
function parseYear(typed: string): number | string | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : typed;
}

/** A year: a whole number that is never grouped. */
export function YearInput(props: FieldProps) {
  const { id, field, fieldState, title, message } = useField(props);
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={field.value ?? ''}
      onChange={(event) => field.onChange(parseYear(event.target.value))}
      onBlur={field.onBlur}
      label={title}
      disabled={props.disabled ?? false}
      error={fieldState.invalid}
      helperText={message}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 9 } }}
    />
  );
}
