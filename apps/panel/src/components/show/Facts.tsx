import { Box, Typography } from '@mui/material';
import { FieldTitle, useFieldValue, useResourceContext } from 'ra-core';
import type { ReactNode } from 'react';
import { useMayRead } from '../../access/use-may.ts';

/** Names and values side by side, as many columns as fit. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gap: 1.5,
        m: 0,
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fill, minmax(200px, 1fr))' },
      }}
    >
      {children}
    </Box>
  );
}

type Props = {
  readonly source?: string;
  readonly label?: string;
  readonly wide?: boolean;
  readonly children?: ReactNode;
};

/** One named value, for those who may read it: the plain value of `source`, or whatever stands inside. */
export function Fact({ source, label, wide = false, children }: Props) {
  const resource = useResourceContext();
  const mayRead = useMayRead();
  if (!mayRead(source)) return null;
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', ...(wide ? { gridColumn: '1 / -1' } : {}) }}>
      <Typography component="dt" variant="caption" color="textSecondary">
        <FieldTitle
          {...(source === undefined ? {} : { source })}
          {...(label === undefined ? {} : { label })}
          {...(resource === undefined ? {} : { resource })}
        />
      </Typography>
      <Typography component="dd" sx={{ m: 0, whiteSpace: 'pre-line' }}>
        {children ?? (source === undefined ? '—' : <PlainValue source={source} />)}
      </Typography>
    </Box>
  );
}

function PlainValue({ source }: { readonly source: string }) {
  const value: unknown = useFieldValue({ source });
  return <>{value === null || value === undefined || value === '' ? '—' : String(value)}</>;
}
