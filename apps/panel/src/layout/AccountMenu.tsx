import CodeIcon from '@mui/icons-material/Code';
import { ListItemIcon, ListItemText, MenuItem, useMediaQuery, useTheme } from '@mui/material';
import { useGetIdentity, useTranslate } from 'ra-core';
import { Logout, UserMenu } from 'react-admin';

/** Who is signed in; the explorer; sign out. */
export function AccountMenu() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  // Where the name is seen it is part of the accessible name (WCAG 2.2, 2.5.3); phones show the icon alone.
  const named = useMediaQuery(useTheme().breakpoints.up('sm')) && identity?.fullName !== undefined;
  return (
    <UserMenu label={named ? `${translate('ra.auth.user_menu')}: ${identity.fullName}` : 'ra.auth.user_menu'}>
      <MenuItem component="a" href="/graphql">
        <ListItemIcon>
          <CodeIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate('panel.explorer')}</ListItemText>
      </MenuItem>
      <Logout />
    </UserMenu>
  );
}
