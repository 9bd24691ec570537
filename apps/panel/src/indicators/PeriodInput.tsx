import { Box, FormControl, FormHelperText, MenuItem, TextField } from '@mui/material';
import { label, PERIOD_KINDS, type PeriodKind } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { type FieldProps, useField } from '../components/input/use-field.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { ordinalsOf, type PeriodParts, partsOf, textOf } from './period-parts.ts';
import { periodText } from './value-text.ts';

type Props = FieldProps & {
  /** The one kind that fits; absent: any kind may be chosen. */
  readonly kind?: PeriodKind;
};

/** A month, quarter, half or year: its year typed, its place in the year chosen. The form holds the canonical text. */
export function PeriodInput({ kind, ...props }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { id, field, fieldState, message } = useField(props);
  const value = String(field.value ?? '');
  const [parts, setParts] = useState<PeriodParts>(() => partsOf(value, kind ?? 'YEAR'));
  // A value set from outside (a draft, a conflict) or another indicator's frequency replaces the parts.
  useEffect(() => {
    setParts((held) => {
      const own = textOf(held) === value ? held : partsOf(value, held.kind);
      return kind === undefined || own.kind === kind
        ? own
        : { kind, year: own.year, ordinal: kind === 'YEAR' ? '1' : '' };
    });
  }, [value, kind]);
  const change = (change: Partial<PeriodParts>): void => {
    const next = { ...parts, ...change };
    setParts(next);
    field.onChange(textOf(next) || null);
  };
  const choices = ordinalsOf(parts.kind);
  const select = { inputLabel: { shrink: true } };
  return (
    <FormControl error={fieldState.invalid} fullWidth>
      <Box sx={{ display: 'flex', gap: 1 }} onBlur={field.onBlur}>
        {kind === undefined && (
          <TextField
            select
            margin="none"
            id={`${id}-kind`}
            label={translate('indicatorValues.period.kind')}
            value={parts.kind}
            onChange={({ target }) => {
              const chosen = PERIOD_KINDS.find((each) => each === target.value) ?? 'YEAR';
              change({ kind: chosen, ordinal: chosen === 'YEAR' ? '1' : '' });
            }}
          >
            {PERIOD_KINDS.map((each) => (
              <MenuItem key={each} value={each}>
                {label('PeriodKind', each, lang)}
              </MenuItem>
            ))}
          </TextField>
        )}
        {choices.length > 0 && (
          <TextField
            select
            margin="none"
            id={`${id}-ordinal`}
            label={translate(`indicatorValues.period.${parts.kind}`)}
            value={parts.ordinal}
            onChange={({ target }) => change({ ordinal: target.value })}
            slotProps={select}
          >
            {choices.map((ordinal) => (
              <MenuItem key={ordinal} value={ordinal}>
                {ordinalText(parts.kind, ordinal, lang)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <TextField
          margin="none"
          id={`${id}-year`}
          inputRef={field.ref}
          label={translate('indicatorValues.period.year')}
          value={parts.year}
          onChange={({ target }) => change({ year: target.value.trim().slice(0, 9) })}
          error={fieldState.invalid}
          slotProps={{
            htmlInput: {
              inputMode: 'numeric',
              autoComplete: 'off',
              ...(message ? { 'aria-describedby': `${id}-help` } : {}),
            },
          }}
        />
      </Box>
      {message !== undefined && <FormHelperText id={`${id}-help`}>{message}</FormHelperText>}
    </FormControl>
  );
}

/** The place in the year without the year: `Quý 2`, `Tháng 5`, `6 tháng đầu năm`. */
function ordinalText(kind: PeriodKind, ordinal: string, lang: 'vi' | 'en'): string {
  if (kind === 'HALF') return periodText(textOf({ kind, year: '2000', ordinal }), lang).replace(/\s*(of )?2000$/, '');
  return ordinal;
}
