import CodeIcon from '@mui/icons-material/Code';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useGetIdentity, useTranslate } from 'ra-core';
import { Logout, UserMenu } from 'react-admin';

/** Who is signed in; the explorer; sign out. */
export function AccountMenu() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const account = translate('ra.auth.user_menu');
  // The visible name is part of the accessible one (WCAG 2.2, 2.5.3).
  return (
    <UserMenu label={identity?.fullName ? `${account}: ${identity.fullName}` : account}>
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
