import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';

/** In the place of a figure that rests on too few households. */
export function Withheld({ threshold }: { readonly threshold: number }) {
  return (
    <Typography component="span" variant="body2" color="textSecondary">
      {useTranslate()('figures.withheld', { threshold })}
    </Typography>
  );
}
