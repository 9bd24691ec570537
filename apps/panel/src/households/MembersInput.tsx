import AddIcon from '@mui/icons-material/PersonAddAlt';
import { Button, FormHelperText, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFieldArray, useFormContext, useFormState } from 'react-hook-form';
import { useMayRead } from '../access/use-may.ts';
import { recordId } from '../api/record-id.ts';
import { MemberCard } from './MemberCard.tsx';
import { type MemberValues, newMember } from './new-member.ts';

/** The members of a household in their order: add, remove, move, exactly one head. */
export function MembersInput() {
  const translate = useTranslate();
  const mayRead = useMayRead();
  const { control, getValues, setValue } = useFormContext<{ members: MemberValues[] }>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'members', keyName: 'key' });
  const { errors } = useFormState({ control, name: 'members' });
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set((getValues('members') ?? []).flatMap(({ id, fullName }) => (fullName ? [] : [id]))),
  );
  const problem =
    errors.members?.root?.message ?? (Array.isArray(errors.members) ? undefined : errors.members?.message);

  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const add = (): void => {
    const member = newMember(recordId(), getValues('members') ?? [], mayRead);
    append(member);
    setOpen(new Set([...open, member.id]));
  };
  /** The head before becomes "other": what the relation is now, only the official knows. */
  const makeHead = (index: number): void => {
    for (const [each, member] of (getValues('members') ?? []).entries()) {
      const relationship = each === index ? 'HEAD' : member.relationship === 'HEAD' ? null : member.relationship;
      if (relationship !== member.relationship) {
        setValue(`members.${each}.relationship`, relationship, { shouldDirty: true, shouldValidate: each !== index });
      }
    }
  };

  return (
    <Stack spacing={1}>
      {fields.length === 0 && <Typography color="textSecondary">{translate('households.members.empty')}</Typography>}
      {fields.map((field, index) => (
        <MemberCard
          key={field.key}
          index={index}
          count={fields.length}
          open={open.has(field.id) || errors.members?.[index] !== undefined}
          invalid={errors.members?.[index] !== undefined}
          onToggle={() => toggle(field.id)}
          onMove={(to) => move(index, to)}
          onRemove={() => remove(index)}
          onMakeHead={() => makeHead(index)}
        />
      ))}
      {problem !== undefined && <FormHelperText error>{problem}</FormHelperText>}
      {mayRead('members.ethnicity') && (
        <div>
          <Button variant="outlined" startIcon={<AddIcon />} onClick={add}>
            {translate('households.members.add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
