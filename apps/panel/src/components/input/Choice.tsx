import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';

type Props<Value extends string> = {
  readonly id: string;
  /** Message key. */
  readonly label: string;
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
  readonly options: readonly (readonly [value: Value, name: string])[];
  /** In pixels. */
  readonly width: number;
  /** Takes the room there is, and gives way where there is less. */
  readonly isFlexible?: boolean;
};

/** One of a few, outside of a form. */
export function Choice<Value extends string>({ id, label, value, onChange, options, width, isFlexible }: Props<Value>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      id={id}
      label={translate(label)}
      value={value}
      onChange={({ target }) => onChange(target.value as Value)}
      fullWidth={false}
      sx={{ my: 0, ...(isFlexible ? { flex: `1 1 ${width}px`, minWidth: 0 } : { width }) }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {options.map(([each, name]) => (
        <MenuItem key={each} value={each} sx={{ whiteSpace: 'normal' }}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
