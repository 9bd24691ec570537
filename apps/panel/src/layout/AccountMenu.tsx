import CodeIcon from '@mui/icons-material/Code';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import { ListItemIcon, ListItemText, MenuItem, useMediaQuery, useTheme } from '@mui/material';
import { useGetIdentity, useTranslate } from 'ra-core';
import type { ComponentType } from 'react';
import { Logout, UserMenu, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';

/** Who is signed in; the own account; the explorer; sign out. */
export function AccountMenu() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  // Where the name is seen it is part of the accessible name (WCAG 2.2, 2.5.3); phones show the icon alone.
  const named = useMediaQuery(useTheme().breakpoints.up('sm')) && identity?.fullName !== undefined;
  return (
    <UserMenu label={named ? `${translate('ra.auth.user_menu')}: ${identity.fullName}` : 'ra.auth.user_menu'}>
      <PageItem to="/account" icon={PersonIcon} label="account.title" />
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

type PageItemProps = {
  readonly to: string;
  readonly icon: ComponentType<{ fontSize: 'small' }>;
  /** Message key. */
  readonly label: string;
};

function PageItem({ to, icon: Icon, label }: PageItemProps) {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to={to} onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <Icon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate(label)}</ListItemText>
    </MenuItem>
  );
}
