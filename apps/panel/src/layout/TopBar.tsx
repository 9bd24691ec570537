import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { AppBar, Link, LoadingIndicator, TitlePortal, ToggleThemeButton } from 'react-admin';
import { AccountMenu } from './AccountMenu.tsx';
import { DraftsButton } from './DraftsButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

function Tools() {
  const translate = useTranslate();
  return (
    <>
      <DraftsButton />
      <LanguageSwitch />
      <ToggleThemeButton />
      <LoadingIndicator aria-label={translate('ra.page.loading')} />
    </>
  );
}

/** Product, title of the page, drafts, language, light or dark, account. */
export function TopBar() {
  const translate = useTranslate();
  return (
    <AppBar
      alwaysOn
      toolbar={<Tools />}
      userMenu={<AccountMenu />}
      elevation={0}
      color="default"
      sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}
    >
      <Link to="/" color="inherit" sx={{ display: { xs: 'none', md: 'flex' }, alignItems: 'center', gap: 1, mr: 3 }}>
        <Box component="img" src="/favicon.svg" alt="" sx={{ width: 28, height: 28 }} />
        <Typography component="span" sx={{ fontWeight: 700, whiteSpace: 'nowrap' }}>
          {translate('panel.title')}
        </Typography>
      </Link>
      <TitlePortal variant="h6" component="h1" />
    </AppBar>
  );
}
