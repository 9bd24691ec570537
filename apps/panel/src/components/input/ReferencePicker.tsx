import { Autocomplete, TextField } from '@mui/material';
import { useGetList, useGetOne, useGetRecordRepresentation, useTranslate } from 'ra-core';
import { useDeferredValue, useState } from 'react';
import type { PanelRecord } from '../../api/operations.ts';
import { readable } from './readable.tsx';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  readonly reference: string;
  /** Which records may be chosen, as the resource's list filters. */
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly required?: boolean;
};

const NO_FILTER = {};
const BY_ID = { field: 'id', order: 'ASC' } as const;

function PlainReferencePicker({ reference, filter = NO_FILTER, sort = BY_ID, required = false, ...props }: Props) {
  const translate = useTranslate();
  const represent = useGetRecordRepresentation(reference);
  const { id, field, fieldState, title, message } = useField(props);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const chosenId: string | null = field.value || null;
  const { data: chosen } = useGetOne<PanelRecord>(reference, { id: chosenId ?? '' }, { enabled: chosenId !== null });
  const text = (record: PanelRecord): string => String(represent(record));
  const isChosenText = chosen !== undefined && typed === text(chosen);
  const q = useDeferredValue(isChosenText ? '' : typed);
  const { data: options = [], isFetching } = useGetList<PanelRecord>(
    reference,
    { pagination: { page: 1, perPage: 30 }, sort, filter: q.trim() === '' ? filter : { ...filter, q } },
    { enabled: open },
  );
  return (
    <Autocomplete<PanelRecord, false, boolean>
      id={id}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={options}
      value={chosenId === null ? null : (chosen ?? { id: chosenId })}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      getOptionLabel={(option) => (Object.keys(option).length === 1 ? '' : text(option))}
      getOptionKey={(option) => option.id}
      filterOptions={(all) => all}
      loading={isFetching}
      disableClearable={required}
      onInputChange={(_, value) => setTyped(value)}
      onChange={(_, option) => field.onChange(option?.id ?? null)}
      onBlur={field.onBlur}
      disabled={props.disabled ?? false}
      noOptionsText={translate('panel.list.noResults')}
      renderInput={(params) => (
        <TextField {...params} inputRef={field.ref} label={title} error={fieldState.invalid} helperText={message} />
      )}
    />
  );
}

/** Another record, found by typing: the server searches, with or without accents. */
export const ReferencePicker = readable(PlainReferencePicker);
