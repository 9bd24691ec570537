import { Card, CardActionArea, Stack, Typography } from '@mui/material';
import { useCreatePath, useListContext } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { PanelRecord } from '../../api/operations.ts';

/** What a card of a list says on a phone. */
export type PhoneCard = {
  readonly primary: (record: PanelRecord) => ReactNode;
  readonly secondary?: (record: PanelRecord) => ReactNode;
  readonly tertiary?: (record: PanelRecord) => ReactNode;
};

/** A list as cards, for screens too narrow for a table. */
export function PhoneList({
  primary,
  secondary,
  tertiary,
  rowClick,
}: PhoneCard & { readonly rowClick: 'show' | 'edit' }) {
  const { data = [], resource } = useListContext<PanelRecord>();
  const createPath = useCreatePath();
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {data.map((record) => (
        <Card component="li" key={record.id}>
          <CardActionArea component={Link} to={createPath({ resource, id: record.id, type: rowClick })} sx={{ p: 1.5 }}>
            <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'flex-start' }}>
              <Typography component="div" sx={{ fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere' }}>
                {primary(record)}
              </Typography>
              {tertiary !== undefined && <div>{tertiary(record)}</div>}
            </Stack>
            {secondary !== undefined && (
              <Typography component="div" variant="body2" color="textSecondary">
                {secondary(record)}
              </Typography>
            )}
          </CardActionArea>
        </Card>
      ))}
    </Stack>
  );
}
