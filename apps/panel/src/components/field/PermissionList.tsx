import { Box, Typography } from '@mui/material';
import { label, type Permission } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { PERMISSION_GROUPS } from '../input/permission-groups.ts';

type Props = {
  readonly permissions: readonly Permission[];
  /** What stands behind a permission, such as where it holds. */
  readonly note?: (permission: Permission) => ReactNode;
};

/** What may be done, in words, under headings. */
export function PermissionList({ permissions, note }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const held = new Set(permissions);
  const groups = PERMISSION_GROUPS.map((group) => ({
    ...group,
    permissions: group.permissions.filter((each) => held.has(each)),
  })).filter((group) => group.permissions.length > 0);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
      {groups.map((group) => (
        <section key={group.name}>
          <Typography variant="subtitle2" component="h3">
            {translate(`panel.permissions.${group.name}`)}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {group.permissions.map((permission) => (
              <li key={permission}>
                {label('Permission', permission, lang)}
                {note?.(permission)}
              </li>
            ))}
          </Box>
        </section>
      ))}
    </Box>
  );
}
