import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import type { MissingReason } from '@thoat-ngheo/client';
import { label, vocabularies } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-language.ts';

type Fields = {
  readonly value: string | null;
  readonly missingReason: MissingReason | null;
  readonly note: string | null;
  readonly sourceNote: string | null;
};

interface Props {
  readonly title: string;
  /** As it was entered, saved or not. */
  readonly cell: { readonly [Field in keyof Fields]?: Fields[Field] | undefined };
  readonly isLocked: boolean;
  readonly onClose: () => void;
  readonly onSave: (fields: Fields) => void;
}

const HAS_VALUE = '';

/** What belongs to a cell besides its value: a comment, its source, or why there is none. */
export function CellDetails({ title, cell, isLocked, onClose, onSave }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [reason, setReason] = useState<MissingReason | typeof HAS_VALUE>(cell.missingReason ?? HAS_VALUE);
  const [note, setNote] = useState(cell.note ?? '');
  const [sourceNote, setSourceNote] = useState(cell.sourceNote ?? '');
  const say = (key: string): string => translate(`indicatorEntry.${key}`);
  const save = (): void => {
    const missingReason = reason === HAS_VALUE ? null : reason;
    const value = missingReason === null ? (cell.value ?? null) : null;
    onSave({ value, missingReason, note: note.trim() || null, sourceNote: sourceNote.trim() || null });
    onClose();
  };
  const isAboutNothing = reason === HAS_VALUE && !cell.value && (note.trim() !== '' || sourceNote.trim() !== '');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="cell-details">
      <DialogTitle id="cell-details">{title}</DialogTitle>
      <DialogContent>
        <TextField
          select
          id="cell-reason"
          label={say('reason')}
          value={reason}
          disabled={isLocked}
          onChange={({ target }) => setReason(target.value as MissingReason | typeof HAS_VALUE)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value={HAS_VALUE}>{say('noReason')}</MenuItem>
          {vocabularies.MissingReason.codes.map((code) => (
            <MenuItem key={code} value={code}>
              {label('MissingReason', code, lang)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          id="cell-note"
          label={say('note')}
          value={note}
          disabled={isLocked}
          multiline
          onChange={({ target }) => setNote(target.value)}
          error={isAboutNothing}
          helperText={isAboutNothing ? say('noteAlone') : undefined}
        />
        <TextField
          id="cell-source"
          label={say('sourceNote')}
          value={sourceNote}
          disabled={isLocked}
          onChange={({ target }) => setSourceNote(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('cancel')}</Button>
        <Button onClick={save} disabled={isLocked || isAboutNothing} variant="contained">
          {say('save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
