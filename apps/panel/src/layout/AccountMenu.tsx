import CodeIcon from '@mui/icons-material/Code';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Logout, UserMenu } from 'react-admin';

/** Who is signed in; the explorer; sign out. */
export function AccountMenu() {
  const translate = useTranslate();
  return (
    <UserMenu>
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
