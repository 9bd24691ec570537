import NoteIcon from '@mui/icons-material/EditNote';
import { IconButton, InputAdornment, Stack, TextField, Typography } from '@mui/material';
import type { MeasurementCellInput } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { parseDecimal } from '../components/input/number-text.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { editText, readText } from './cell-text.ts';
import { useCellNotes } from './use-cell-notes.ts';
import type { SheetCell } from './use-sheet.ts';

interface Props {
  readonly name: string;
  readonly unitOfMeasure: string;
  /** Of the field, with the period. */
  readonly label: string;
  readonly cell: SheetCell;
  /** What was entered and is not saved. */
  readonly typed: MeasurementCellInput | undefined;
  readonly refusal: string | undefined;
  readonly isLocked: boolean;
  readonly onEnter: (value: string | null) => void;
  readonly onDetails: () => void;
}

/** One value with its name above it; it is entered when the field is left. */
export function PhoneCell({ name, unitOfMeasure, label, cell, typed, refusal, isLocked, ...acts }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const id = useId();
  const value = typed === undefined ? cell.value : (typed.value ?? null);
  const [editing, setEditing] = useState<string | null>(null);
  const notes = useCellNotes({ cell, typed, refusal });
  const leave = (): void => {
    if (editing !== null && editing !== editText(value, lang)) acts.onEnter(parseDecimal(editing, lang));
    setEditing(null);
  };
  return (
    <li>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'start' }}>
        <TextField
          id={id}
          margin="none"
          value={editing ?? readText(value, lang)}
          onFocus={() => setEditing(editText(value, lang))}
          onChange={({ target }) => setEditing(target.value)}
          onBlur={leave}
          error={refusal !== undefined}
          helperText={notes.join(' · ') || undefined}
          slotProps={{
            htmlInput: {
              inputMode: 'decimal',
              autoComplete: 'off',
              enterKeyHint: 'done',
              readOnly: isLocked,
              'aria-label': label,
              onKeyDown: (event: React.KeyboardEvent<HTMLInputElement>) =>
                event.key === 'Enter' && event.currentTarget.blur(),
            },
            input: { endAdornment: <InputAdornment position="end">{unitOfMeasure}</InputAdornment> },
          }}
        />
        <IconButton aria-label={`${translate('indicatorEntry.details')}: ${name}`} onClick={acts.onDetails}>
          <NoteIcon />
        </IconButton>
      </Stack>
    </li>
  );
}
