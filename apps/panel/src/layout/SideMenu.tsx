import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Menu, useSidebarState } from 'react-admin';
import { useMay } from '../access/use-may.ts';
import { pages } from '../pages.ts';
import { MENU_GROUPS } from '../resource.ts';
import { resources } from '../resources.ts';

const entries = [
  ...resources
    .filter(({ list }) => list !== undefined)
    .map((resource) => ({ ...resource, path: `/${resource.name}`, label: `resources.${resource.name}.name` })),
  ...pages,
] as const;

/** The concepts of the registry that the person in hand may see, under their headings. */
export function SideMenu() {
  const translate = useTranslate();
  const [open] = useSidebarState();
  const mayDo = useMay();
  return (
    <Box component="nav" aria-label={translate('panel.menu')}>
      <Menu>
        <Menu.DashboardItem />
        {MENU_GROUPS.map((group) => {
          const members = entries.filter(
            ({ name, ...entry }) => entry.group === group && mayDo({ resource: name, action: 'list' }),
          );
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
              {members.map(({ name, path, label, icon: Icon }) => (
                <Menu.Item key={name} to={path} primaryText={label} leftIcon={<Icon />} />
              ))}
            </Box>
          );
        })}
      </Menu>
    </Box>
  );
}
