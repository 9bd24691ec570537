import { Alert, Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { CopyButton } from './CopyButton.tsx';

/** Backup codes, which are shown this one time. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Alert severity="warning" icon={false} sx={{ '& .MuiAlert-message': { width: '100%' } }}>
      {translate('account.second.codes')}
      <Box
        component="ul"
        aria-label={translate('account.second.codesLabel')}
        sx={{
          listStyle: 'none',
          p: 0,
          my: 1,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))',
          gap: 0.5,
        }}
      >
        {codes.map((code) => (
          <Box component="li" key={code}>
            <code>{code}</code>
          </Box>
        ))}
      </Box>
      <CopyButton text={codes.join('\n')} />
    </Alert>
  );
}
