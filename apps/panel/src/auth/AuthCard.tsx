import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect } from 'react';
import { LanguageSwitch } from '../layout/LanguageSwitch.tsx';

type Props = {
  /** Message key: what the page is for. */
  readonly title: string;
  readonly children: ReactNode;
};

/** The frame of the pages that need no session: product, language, one card. */
export function AuthCard({ title, children }: Props) {
  const translate = useTranslate();
  const product = translate('panel.title');
  const heading = translate(title);
  useEffect(() => {
    document.title = `${heading} – ${product}`;
  }, [heading, product]);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Card sx={{ width: '100%', maxWidth: 420, minWidth: 0 }}>
        <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
          <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, mb: 1 }}>
            <Box component="img" src="/favicon.svg" alt="" sx={{ width: 40, height: 40 }} />
            <Typography variant="h5" component="h1" sx={{ flexGrow: 1 }}>
              {product}
            </Typography>
            <LanguageSwitch />
          </Stack>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
            {translate('panel.subtitle')}
          </Typography>
          {children}
        </CardContent>
      </Card>
    </Box>
  );
}
