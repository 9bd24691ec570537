import InboxIcon from '@mui/icons-material/InboxOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly hint?: string; readonly action?: ReactNode };

/** Nothing to show: what is missing and what to do about it (texts, already translated). */
export function EmptyState({ title, hint, action }: Props) {
  return (
    <Box sx={{ textAlign: 'center', py: { xs: 4, sm: 6 }, px: 2 }}>
      <InboxIcon sx={{ fontSize: 48, color: 'text.secondary', opacity: 0.6 }} aria-hidden />
      <Typography variant="h6" component="p">
        {title}
      </Typography>
      {hint !== undefined && <Typography color="textSecondary">{hint}</Typography>}
      {action !== undefined && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
}
