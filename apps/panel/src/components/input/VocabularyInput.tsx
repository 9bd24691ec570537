import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { label as labelOf, type VocabularyName, vocabularies } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../../i18n/use-language.ts';
import { readable } from './readable.tsx';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  readonly vocabulary: VocabularyName;
  /** Several codes may hold. */
  readonly multiple?: boolean;
};

/** Lists longer than this are searched by typing. */
const SHORT = 12;

function PlainVocabularyInput(props: Props) {
  const long = vocabularies[props.vocabulary].codes.length > SHORT;
  return props.multiple || long ? <SearchedCode {...props} /> : <ListedCode {...props} />;
}

function ListedCode({ vocabulary, ...props }: Props) {
  const lang = useLanguage();
  const translate = useTranslate();
  const { id, field, fieldState, title, message } = useField(props);
  return (
    <TextField
      select
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={field.value ?? ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={field.onBlur}
      label={title}
      disabled={props.disabled ?? false}
      error={fieldState.invalid}
      helperText={message}
      slotProps={{
        inputLabel: { id: `${id}-label` },
        select: { SelectDisplayProps: { 'aria-labelledby': `${id}-label` } },
      }}
    >
      <MenuItem value="">
        <em>{translate('panel.form.unknown')}</em>
      </MenuItem>
      {vocabularies[vocabulary].codes.map((code) => (
        <MenuItem key={code} value={code}>
          {labelOf(vocabulary, code as never, lang)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function SearchedCode({ vocabulary, multiple = false, ...props }: Props) {
  const lang = useLanguage();
  const { id, field, fieldState, title, message } = useField(props);
  const codes: readonly string[] = vocabularies[vocabulary].codes;
  const value = multiple
    ? ((field.value as string[] | null | undefined) ?? [])
    : ((field.value as string | null | undefined) ?? null);
  return (
    <Autocomplete
      id={id}
      multiple={multiple}
      options={codes}
      value={value}
      getOptionLabel={(code) => labelOf(vocabulary, code as never, lang)}
      onChange={(_, chosen) => field.onChange(chosen)}
      onBlur={field.onBlur}
      disabled={props.disabled ?? false}
      disableCloseOnSelect={multiple}
      renderInput={(params) => (
        <TextField {...params} inputRef={field.ref} label={title} error={fieldState.invalid} helperText={message} />
      )}
    />
  );
}

/** A code of a closed vocabulary, chosen by its label. */
export const VocabularyInput = readable(PlainVocabularyInput);
