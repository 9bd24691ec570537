import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { Box, IconButton, InputAdornment, TextField } from '@mui/material';
import { isIsoDate } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { parseDay, showDay } from './date-text.ts';
import { readable } from './readable.tsx';
import { type FieldProps, useField } from './use-field.ts';

function PlainDateInput(props: FieldProps) {
  const lang = useLanguage();
  const translate = useTranslate();
  const { id, field, fieldState, title, message } = useField(props);
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    setTyped((text) => (text !== null && parseDay(text) === field.value ? text : null));
  }, [field.value]);
  const calendar = (
    <InputAdornment position="end">
      <IconButton
        edge="end"
        size="small"
        aria-label={translate('panel.form.pickDate')}
        disabled={props.disabled ?? false}
        onClick={() => picker.current?.showPicker()}
      >
        <CalendarIcon fontSize="small" />
      </IconButton>
      <Box
        component="input"
        type="date"
        ref={picker}
        tabIndex={-1}
        aria-hidden
        value={isIsoDate(String(field.value ?? '')) ? field.value : ''}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => field.onChange(event.target.value || null)}
        sx={{
          position: 'absolute',
          right: 0,
          bottom: 0,
          width: 1,
          height: 1,
          opacity: 0,
          pointerEvents: 'none',
          border: 0,
          p: 0,
        }}
      />
    </InputAdornment>
  );
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={typed ?? showDay(field.value, lang)}
      onChange={(event) => {
        setTyped(event.target.value);
        field.onChange(parseDay(event.target.value));
      }}
      onBlur={() => {
        setTyped(null);
        field.onBlur();
      }}
      label={title}
      placeholder={lang === 'vi' ? 'dd/mm/yyyy' : 'yyyy-mm-dd'}
      disabled={props.disabled ?? false}
      error={fieldState.invalid}
      helperText={message}
      slotProps={{ htmlInput: { autoComplete: 'off' }, input: { endAdornment: calendar } }}
    />
  );
}

/** A day, typed as day/month/year whatever the browser's own language, or picked from the browser's calendar. */
export const DateInput = readable(PlainDateInput);
