import { Card, CardContent, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Allowed } from '../../access/Allowed.tsx';

type Props = {
  readonly title: string;
  readonly action?: ReactNode;
  /** The resource whose records it shows: only for those who may list them. */
  readonly of?: string;
  readonly children: ReactNode;
};

/** A part of a page under its own heading (a message key or a text). */
export function ShowSection({ of, ...section }: Props) {
  if (of === undefined) return <Section {...section} />;
  return (
    <Allowed resource={of} action="list">
      <Section {...section} />
    </Allowed>
  );
}

function Section({ title, action, children }: Omit<Props, 'of'>) {
  const translate = useTranslate();
  return (
    <Card component="section">
      <CardContent sx={{ p: { xs: 1.5, sm: 2 }, '&:last-child': { pb: { xs: 1.5, sm: 2 } } }}>
        <Stack
          direction="row"
          useFlexGap
          spacing={1}
          sx={{ alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', mb: 1 }}
        >
          <Typography variant="h6" component="h2">
            {translate(title, { _: title })}
          </Typography>
          {action}
        </Stack>
        {children}
      </CardContent>
    </Card>
  );
}
