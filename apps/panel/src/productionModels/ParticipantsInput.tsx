import AddIcon from '@mui/icons-material/GroupAdd';
import { Button, FormHelperText, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { recordId } from '../api/record-id.ts';
import { ParticipantCard } from './ParticipantCard.tsx';
import { newParticipant, type ParticipantValues } from './participant-values.ts';

/** The households that take part, in their order: add, remove, open one to enter its capital and outcome. */
export function ParticipantsInput() {
  const translate = useTranslate();
  const { control } = useFormContext<{ participants: ParticipantValues[] }>();
  const { fields, append, remove } = useFieldArray({ control, name: 'participants', keyName: 'key' });
  const { errors } = useFormState({ control, name: 'participants' });
  const communeId: unknown = useWatch({ name: 'communeId' });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const add = (): void => {
    const participant = newParticipant(recordId());
    append(participant);
    setOpen(new Set([...open, participant.id]));
  };
  const problem = errors.participants?.root?.message;
  const mayAdd = typeof communeId === 'string';
  return (
    <Stack spacing={1}>
      {fields.length === 0 && (
        <Typography color="textSecondary">{translate('productionModels.participants.empty')}</Typography>
      )}
      {fields.map((field, index) => (
        <ParticipantCard
          key={field.key}
          index={index}
          communeId={mayAdd ? communeId : null}
          open={open.has(field.id) || errors.participants?.[index] !== undefined}
          invalid={errors.participants?.[index] !== undefined}
          onToggle={() => toggle(field.id)}
          onRemove={() => remove(index)}
        />
      ))}
      {problem !== undefined && <FormHelperText error>{problem}</FormHelperText>}
      {!mayAdd && <Typography variant="body2">{translate('productionModels.participants.communeFirst')}</Typography>}
      <div>
        <Button variant="outlined" startIcon={<AddIcon />} onClick={add} disabled={!mayAdd}>
          {translate('productionModels.participants.add')}
        </Button>
      </div>
    </Stack>
  );
}
