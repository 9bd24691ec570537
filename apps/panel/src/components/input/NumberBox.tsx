import { TextField } from '@mui/material';
import { useTranslate } from 'ra-core';

type Props = {
  /** Message key. */
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** A whole number outside of a form. */
export function NumberBox({ label, value, onChange }: Props) {
  return (
    <TextField
      label={useTranslate()(label)}
      value={String(value)}
      onChange={({ target }) => onChange(Number(target.value.replace(/\D/g, '')))}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  );
}
