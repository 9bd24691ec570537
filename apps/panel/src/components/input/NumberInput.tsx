import { InputAdornment, TextField } from '@mui/material';
import type { Language } from '@thoat-ngheo/domain';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { showNumber } from './number-text.ts';
import { readable } from './readable.tsx';
import { type FieldProps, useField } from './use-field.ts';

export type NumberInputProps = FieldProps & { readonly unit?: string };
type Kind = {
  readonly parse: (typed: string, lang: Language) => number | string | null;
  readonly inputMode: 'numeric' | 'decimal';
};

function PlainNumberInput({ parse, inputMode, unit, ...props }: NumberInputProps & Kind) {
  const lang = useLanguage();
  const { id, field, fieldState, title, message } = useField(props);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = showNumber(field.value, lang);
  // A value set from outside (a draft, a conflict) replaces what was typed before it.
  useEffect(() => {
    setTyped((text) => (text !== null && parse(text, lang) === field.value ? text : null));
  }, [field.value, lang, parse]);
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={typed ?? shown}
      onChange={(event) => {
        setTyped(event.target.value);
        field.onChange(parse(event.target.value, lang));
      }}
      onBlur={() => {
        setTyped(null);
        field.onBlur();
      }}
      label={title}
      disabled={props.disabled ?? false}
      error={fieldState.invalid}
      helperText={message}
      slotProps={{
        htmlInput: { inputMode, autoComplete: 'off' },
        input: unit === undefined ? {} : { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
      }}
    />
  );
}

/** Shows grouped digits at rest and leaves the text alone while it is typed. */
export const NumberInput = readable(PlainNumberInput);
