import { Alert, Box, Typography } from '@mui/material';
import type { StandardDetailsFragment } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { recomputedHash } from './poverty-standard.ts';

/** Recomputes the content hash from what this page shows and says whether it is the stored one. */
export function HashCheck({ standard }: { readonly standard: StandardDetailsFragment }) {
  const translate = useTranslate();
  const computed = recomputedHash(standard);
  const same = computed === standard.contentHash;
  const hashes = [
    ['standards.hash.stored', standard.contentHash],
    ['standards.hash.computed', computed],
  ] as const;
  return (
    <>
      <Alert severity={same ? 'success' : 'error'}>
        {translate(same ? 'standards.hash.same' : 'standards.hash.different')}
      </Alert>
      <Box component="dl" sx={{ my: 1.5 }}>
        {hashes.map(([name, hash]) => (
          <Box key={name} sx={{ mb: 0.5 }}>
            <Typography component="dt" variant="caption" color="text.secondary">
              {translate(name)}
            </Typography>
            <Typography
              component="dd"
              sx={{ m: 0, fontFamily: 'monospace', fontSize: '0.8rem', overflowWrap: 'anywhere' }}
            >
              {hash}
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {translate('standards.hash.about')}
      </Typography>
    </>
  );
}
