import { Skeleton, Stack } from '@mui/material';
import { ShowBase, useResourceDefinition, useShowContext, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { EditButton, Title } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { NotFound } from '../../layout/NotFound.tsx';
import { HistoryButton } from '../history/HistoryButton.tsx';
import { RemoveButton } from './RemoveButton.tsx';

/** Yes or no, for all records or for the one on the page. */
type Answer = boolean | ((record: Readonly<Record<string, unknown>>) => boolean);

type Props = {
  readonly children: ReactNode;
  /** More buttons beside Edit and Delete. */
  readonly actions?: ReactNode;
  readonly canEdit?: Answer;
  readonly canDelete?: Answer;
};

/** A list leaves its rows behind as records; they are not whole. */
const READ_ANEW = { staleTime: 0 };

/** The page of one record. */
export function RegistryShow(props: Props) {
  return (
    <ShowBase queryOptions={READ_ANEW}>
      <ShowBody {...props} />
    </ShowBase>
  );
}

function ShowBody({ children, actions, canEdit = true, canDelete = true }: Props) {
  const translate = useTranslate();
  const { hasEdit, name, options } = useResourceDefinition();
  const mayDo = useMay();
  const { record, isPending, error, defaultTitle } = useShowContext();
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (record === undefined || error) return <NotFound />;
  const answered = (answer: Answer): boolean => (typeof answer === 'function' ? answer(record) : answer);
  return (
    <Stack spacing={1.5}>
      <Title title={String(defaultTitle ?? translate('ra.page.loading'))} preferenceKey={false} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ justifyContent: 'flex-end', flexWrap: 'wrap' }}>
        {actions}
        {options?.history === true && <HistoryButton resource={name} id={String(record.id)} />}
        {answered(canDelete) && hasEdit && mayDo({ resource: name, action: 'delete', record }) && <RemoveButton />}
        {answered(canEdit) && hasEdit && mayDo({ resource: name, action: 'edit', record }) && (
          <EditButton variant="contained" />
        )}
      </Stack>
      {children}
    </Stack>
  );
}
