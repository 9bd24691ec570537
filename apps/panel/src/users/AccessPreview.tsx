import { Button, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AccessPreviewDocument, type AccessPreviewQuery } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../api/registry.ts';
import { useCommuneNames } from '../communes/use-commune-names.ts';
import { count } from '../components/field/format.ts';
import { PermissionList } from '../components/field/PermissionList.tsx';
import { DayBox } from '../components/input/DayBox.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';

const FEW = 3;

/** What the person can see and do on a day, counted with the rules that answer the person. */
export function AccessPreview({ userId }: { readonly userId: string }) {
  const translate = useTranslate();
  const [day, setDay] = useState(vietnameseToday);
  const [isOpen, setOpen] = useState(false);
  const preview = useQuery({
    queryKey: ['users', 'preview', userId, day],
    queryFn: async ({ signal }) => (await request(AccessPreviewDocument, { userId, on: day }, signal)).accessPreview,
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  if (!isOpen) {
    return (
      <ShowSection title="users.preview.title">
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {translate('users.preview.open')}
        </Button>
      </ShowSection>
    );
  }
  return (
    <ShowSection
      title="users.preview.title"
      action={<DayBox label="users.preview.day" value={day} onChange={(next) => next !== '' && setDay(next)} />}
    >
      <Answered query={preview} height={240}>
        {(seen) => <Seen preview={seen} />}
      </Answered>
    </ShowSection>
  );
}

type Preview = AccessPreviewQuery['accessPreview'];

function Seen({ preview: { permissions, concepts } }: { readonly preview: Preview }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const ids = [...new Set(permissions.flatMap(({ communes }) => communes.slice(0, FEW)))];
  const { names } = useCommuneNames(ids);
  if (permissions.length === 0) return <Typography>{translate('users.preview.nothing')}</Typography>;
  const where = (permission: string): string => {
    const held = permissions.find((each) => each.permission === permission);
    if (held === undefined || held.everywhere) return translate('users.preview.everywhere');
    const shown = held.communes
      .slice(0, FEW)
      .flatMap((id) => names.get(id) ?? [])
      .join(', ');
    const more = held.communes.length - FEW;
    return more > 0 ? translate('accessGrants.andMore', { shown, number: more }) : shown;
  };
  const field = (name: string): string => translate(`resources.households.fields.${name}`, { _: name });
  return (
    <Stack spacing={2}>
      <PermissionList
        permissions={permissions.map(({ permission }) => permission)}
        note={(permission) => (
          <Typography component="span" variant="body2" color="textSecondary">
            {' '}
            – {where(permission)}
          </Typography>
        )}
      />
      <CardTable
        label="users.preview.table"
        rows={concepts}
        rowKey={({ concept }) => concept}
        columns={[
          {
            label: 'users.preview.concept',
            render: ({ concept }) => translate(`users.concepts.${concept}`, { _: concept }),
          },
          { label: 'users.preview.readable', align: 'right', render: ({ readable }) => count(readable, lang) },
          { label: 'users.preview.mayChange', render: ({ mayChange }) => translate(`ra.boolean.${mayChange}`) },
          { label: 'users.preview.hidden', render: ({ hiddenFields }) => hiddenFields.map(field).join(', ') || '—' },
        ]}
      />
    </Stack>
  );
}
