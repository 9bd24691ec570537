import { Autocomplete, TextField } from '@mui/material';
import { useGetList, useGetMany, useGetRecordRepresentation, useTranslate } from 'ra-core';
import { useDeferredValue, useState } from 'react';
import type { PanelRecord } from '../../api/operations.ts';
import { readable } from './readable.tsx';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  readonly reference: string;
  /** Which records may be chosen, as the resource's list filters. */
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
};

const NO_FILTER = {};
const MANY = 100;

function PlainReferencesPicker({ reference, filter = NO_FILTER, sort, ...props }: Props) {
  const translate = useTranslate();
  const represent = useGetRecordRepresentation(reference);
  const { id, field, fieldState, title, message } = useField(props);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const ids = (field.value ?? []) as readonly string[];
  const { data: chosen = [] } = useGetMany<PanelRecord>(reference, { ids: [...ids] }, { enabled: ids.length > 0 });
  const q = useDeferredValue(typed).trim();
  const { data: options = [], isFetching } = useGetList<PanelRecord>(
    reference,
    { pagination: { page: 1, perPage: MANY }, sort, filter: q === '' ? filter : { ...filter, q } },
    { enabled: open },
  );
  const known = new Map(chosen.filter((each) => each !== undefined).map((each) => [each.id, each]));
  return (
    <Autocomplete
      id={id}
      multiple
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={options}
      value={ids.map((each) => known.get(each) ?? { id: each })}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      getOptionLabel={(option) => (Object.keys(option).length === 1 ? '…' : String(represent(option)))}
      getOptionKey={(option) => option.id}
      filterOptions={(all) => all}
      filterSelectedOptions
      disableCloseOnSelect
      loading={isFetching}
      onInputChange={(_, value) => setTyped(value)}
      onChange={(_, next) => field.onChange(next.map((each) => each.id))}
      onBlur={field.onBlur}
      disabled={props.disabled ?? false}
      noOptionsText={translate('panel.list.noResults')}
      renderInput={(params) => (
        <TextField {...params} inputRef={field.ref} label={title} error={fieldState.invalid} helperText={message} />
      )}
    />
  );
}

/** Several other records, each found by typing: the server searches, with or without accents. */
export const ReferencesPicker = readable(PlainReferencesPicker);
