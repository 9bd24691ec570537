import { TextField } from '@mui/material';
import { isIsoDate } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { parseDay, showDay } from './date-text.ts';

type Props = {
  /** Message key. */
  readonly label: string;
  /** ISO day; empty: none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
};

/** A day outside of a form, typed as day/month/year whatever the browser's own language; told once it is a day, or empty. */
export function DayBox({ label, value, onChange }: Props) {
  const lang = useLanguage();
  const translate = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  const day = typed === null ? value : (parseDay(typed) ?? '');
  return (
    <TextField
      label={translate(label)}
      value={typed ?? showDay(value, lang)}
      placeholder={lang === 'vi' ? 'dd/mm/yyyy' : 'yyyy-mm-dd'}
      margin="none"
      fullWidth={false}
      error={day !== '' && !isIsoDate(day)}
      onChange={({ target }) => {
        setTyped(target.value);
        const next = parseDay(target.value) ?? '';
        if (next === '' || isIsoDate(next)) onChange(next);
      }}
      onBlur={() => setTyped(null)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { autoComplete: 'off' } }}
    />
  );
}
