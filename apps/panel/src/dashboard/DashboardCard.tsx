import { Alert, Card, CardContent, Skeleton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactNode, useId } from 'react';

interface Props {
  /** Message key. */
  readonly title: string;
  readonly action?: ReactNode;
  readonly state?: { readonly isError: boolean; readonly isPending: boolean };
  readonly children: ReactNode;
}

/** One question that the dashboard answers. */
export function DashboardCard({ title, action, state, children }: Props) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <CardContent sx={{ p: { xs: 1.5, sm: 2 }, '&:last-child': { pb: { xs: 1.5, sm: 2 } } }}>
        <Stack
          direction="row"
          useFlexGap
          spacing={1.5}
          sx={{ alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', mb: 1.5 }}
        >
          <Typography variant="h6" component="h2" id={id}>
            {translate(title)}
          </Typography>
          {action}
        </Stack>
        {state?.isError ? (
          <Alert severity="error">{translate('dashboard.failed')}</Alert>
        ) : state?.isPending ? (
          <Skeleton variant="rounded" height={240} />
        ) : (
          children
        )}
      </CardContent>
    </Card>
  );
}
