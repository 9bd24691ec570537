import { TextField } from '@mui/material';
import { readable } from './readable.tsx';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  readonly multiline?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'url';
  readonly maxLength?: number;
};

function PlainTextInput({ multiline = false, inputMode, ...props }: Props) {
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

/** A line of text, or several. */
export const TextInput = readable(PlainTextInput);
