import { Box, FormControl, FormLabel, MenuItem, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { IndicatorProvincesDocument } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { request } from '../api/registry.ts';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { useField } from '../components/input/use-field.ts';

type UnitKind = 'PROVINCE' | 'COMMUNE';
const WRITE = { shouldDirty: true, shouldValidate: false } as const;

function ProvinceSelect() {
  const { id, field, fieldState, title, message } = useField({ source: 'provinceId' });
  const { data } = useQuery({
    queryKey: ['provinces', 'current'],
    queryFn: ({ signal }) => request(IndicatorProvincesDocument, {}, signal),
  });
  const provinces = data?.provinces.nodes ?? [];
  const first = provinces[0]?.id;
  const { onChange, value } = field;
  // Most registries hold one province: there is nothing to choose.
  useEffect(() => {
    if (!value && first !== undefined) onChange(first);
  }, [value, first, onChange]);
  return (
    <TextField
      select
      id={id}
      value={provinces.some((each) => each.id === value) ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      onBlur={field.onBlur}
      inputRef={field.ref}
      label={title}
      error={fieldState.invalid}
      helperText={message}
    >
      {provinces.map((province) => (
        <MenuItem key={province.id} value={province.id}>
          {province.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The unit of a target or measurement: the province or one commune, never both. */
export function UnitInput() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const communeId: unknown = useWatch({ name: 'communeId' });
  const [chosen, setChosen] = useState<UnitKind | null>(null);
  const kind: UnitKind = chosen ?? (communeId ? 'COMMUNE' : 'PROVINCE');
  const choose = (next: UnitKind | null): void => {
    if (next === null || next === kind) return;
    setChosen(next);
    setValue(next === 'PROVINCE' ? 'communeId' : 'provinceId', null, WRITE);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'end',
        gridTemplateColumns: { xs: '1fr', sm: 'auto minmax(0, 1fr)' },
      }}
    >
      <FormControl>
        <FormLabel id="unit-kind" sx={{ fontSize: '0.8rem', mb: 0.25 }}>
          {translate('indicatorValues.unit.legend')}
        </FormLabel>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={kind}
          onChange={(_, next: UnitKind | null) => choose(next)}
          aria-labelledby="unit-kind"
          sx={{ '& .MuiToggleButton-root': { py: 0.75, px: 1.5 } }}
        >
          <ToggleButton value="PROVINCE">{translate('indicatorValues.unit.province')}</ToggleButton>
          <ToggleButton value="COMMUNE">{translate('indicatorValues.unit.commune')}</ToggleButton>
        </ToggleButtonGroup>
      </FormControl>
      {kind === 'PROVINCE' ? <ProvinceSelect /> : <ReferencePicker source="communeId" reference="communes" />}
    </Box>
  );
}
