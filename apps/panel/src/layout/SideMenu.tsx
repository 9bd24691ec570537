import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Menu, useSidebarState } from 'react-admin';
import { MENU_GROUPS } from '../resource.ts';
import { resources } from '../resources.ts';

/** The concepts of the registry, under their headings. */
export function SideMenu() {
  const translate = useTranslate();
  const [open] = useSidebarState();
  return (
    <Box component="nav" aria-label={translate('panel.menu')}>
      <Menu>
        <Menu.DashboardItem />
        {MENU_GROUPS.map((group) => {
          const members = resources.filter((resource) => resource.group === group && resource.list !== undefined);
          if (members.length === 0) return null;
          const heading = translate(`panel.groups.${group}`);
          return (
            <Box key={group} role="group" aria-label={heading}>
              <Typography
                variant="caption"
                component="div"
                aria-hidden
                sx={{
                  px: 2,
                  pt: 1.5,
                  pb: 0.5,
                  color: 'text.secondary',
                  fontWeight: 600,
                  visibility: open ? 'visible' : 'hidden',
                  whiteSpace: 'nowrap',
                }}
              >
                {heading}
              </Typography>
              {members.map(({ name }) => (
                <Menu.ResourceItem key={name} name={name} />
              ))}
            </Box>
          );
        })}
      </Menu>
    </Box>
  );
}
