import { FormControl, FormHelperText, FormLabel, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import { readable } from './readable.tsx';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  /** Two answers only: what is not "yes" is "no". */
  readonly required?: boolean;
};

function PlainYesNoInput({ required = false, ...props }: Props) {
  const translate = useTranslate();
  const { id, field, fieldState, title, message } = useField(props);
  const answers = required ? [true, false] : [true, false, null];
  return (
    <FormControl error={fieldState.invalid} disabled={props.disabled ?? false}>
      <FormLabel id={`${id}-label`} sx={{ fontSize: '0.8rem', mb: 0.25 }}>
        {title}
      </FormLabel>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={String(field.value ?? (required ? false : null))}
        onChange={(_, chosen: string | null) => {
          if (chosen === null) return;
          field.onChange(chosen === 'null' ? null : chosen === 'true');
          field.onBlur();
        }}
        aria-labelledby={`${id}-label`}
        sx={{ '& .MuiToggleButton-root': { py: 0.5, px: 1.5, textTransform: 'none' } }}
      >
        {answers.map((answer, index) => (
          <ToggleButton key={String(answer)} value={String(answer)} {...(index === 0 ? { ref: field.ref } : {})}>
            {translate(answer === null ? 'panel.form.unknown' : `ra.boolean.${answer}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {message !== undefined && <FormHelperText>{message}</FormHelperText>}
    </FormControl>
  );
}

/** Yes, no, or (unless `required`) not known, one press each. */
export const YesNoInput = readable(PlainYesNoInput);
