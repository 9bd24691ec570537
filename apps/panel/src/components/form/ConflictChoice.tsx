import { FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { ValueText } from '../field/ValueText.tsx';
import type { Conflict, Side } from './merge/three-way.ts';

type Props = {
  readonly resource: string;
  /** What the field is called. */
  readonly name: string;
  readonly conflict: Conflict;
  readonly chosen: Side | null;
  readonly onChoose: (side: Side) => void;
};

/** Yours, theirs, and what it was: one of the two is kept. */
export function ConflictChoice({
  resource,
  name,
  conflict: { path, original, mine, theirs },
  chosen,
  onChoose,
}: Props) {
  const translate = useTranslate();
  const id = useId();
  const field = path.split('.').at(-1) ?? path;
  // A record of a list that one side removed: what is chosen is whether it stays.
  const isPart = path.split('.').length === 2 && [mine, theirs].includes(null) && typeof original === 'object';
  const value = (side: unknown) => {
    if (isPart) return translate(side === null ? 'panel.form.partRemoved' : 'panel.form.partKept');
    return <ValueText resource={resource} field={field} value={side} />;
  };
  const option = (side: Side, content: unknown) => (
    <FormControlLabel
      value={side}
      control={<Radio size="small" />}
      label={
        <>
          <strong>{translate(`panel.form.${side === 'MINE' ? 'mine' : 'theirs'}`)}:</strong> {value(content)}
        </>
      }
    />
  );
  return (
    <div>
      <FormLabel id={id} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {name}
      </FormLabel>
      {!isPart && (
        <Typography variant="body2">
          {translate('panel.form.original')}: <ValueText resource={resource} field={field} value={original} />
        </Typography>
      )}
      <RadioGroup aria-labelledby={id} value={chosen ?? ''} onChange={(_, side) => onChoose(side as Side)}>
        {option('MINE', mine)}
        {option('THEIRS', theirs)}
      </RadioGroup>
    </div>
  );
}
