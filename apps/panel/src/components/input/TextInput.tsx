import { TextField } from '@mui/material';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  readonly multiline?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'url';
  readonly maxLength?: number;
};

/** A line of text, or several. */
export function TextInput({ multiline = false, inputMode, ...props }: Props) {
  const { id, field, fieldState, title, message } = useField(props);
  return (
    <TextField
      id={id}
      {...field}
      value={field.value ?? ''}
      inputRef={field.ref}
      ref={null}
      label={title}
      multiline={multiline}
      {...(multiline ? { minRows: 2 } : {})}
      disabled={props.disabled ?? false}
      error={fieldState.invalid}
      helperText={message}
      slotProps={{ htmlInput: { ...(inputMode ? { inputMode } : {}), autoComplete: 'off' } }}
    />
  );
}
