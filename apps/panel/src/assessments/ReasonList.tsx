import { Box, Typography } from '@mui/material';

type Reason = { readonly code: string; readonly text: string };

/** Why a household has its class, in words, as the registry gives them. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return <>—</>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {reasons.map(({ code, text }) => (
        <Typography component="li" variant="body2" key={code}>
          {text}
        </Typography>
      ))}
    </Box>
  );
}
