import { Box, FormControl, FormLabel, MenuItem, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { useField } from '../components/input/use-field.ts';
import { useProvinces } from './use-value-defaults.ts';

type UnitKind = 'PROVINCE' | 'COMMUNE';
const WRITE = { shouldDirty: true, shouldValidate: false } as const;

function ProvinceSelect() {
  const { id, field, fieldState, title, message } = useField({ source: 'provinceId' });
  const provinces = useProvinces() ?? [];
  const { onChange, value } = field;
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
  const provinces = useProvinces();
  const kind: UnitKind = chosen ?? (communeId ? 'COMMUNE' : 'PROVINCE');
  const choose = (next: UnitKind | null): void => {
    if (next === null || next === kind) return;
    setChosen(next);
    // Most registries hold one province: there is nothing to choose.
    setValue('provinceId', next === 'PROVINCE' ? (provinces?.[0]?.id ?? null) : null, WRITE);
    if (next === 'PROVINCE') setValue('communeId', null, WRITE);
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
