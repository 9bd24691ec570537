import RestoreIcon from '@mui/icons-material/RestoreFromTrashOutlined';
import { Button } from '@mui/material';
import { useGetRecordRepresentation, useListContext, useTranslate } from 'ra-core';
import { Allowed } from '../../access/Allowed.tsx';
import type { PanelRecord } from '../../api/operations.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { dateTime } from '../field/format.ts';
import { CardTable } from '../show/CardTable.tsx';
import { useRestore } from './use-restore.ts';

/** Removed records of the list on the page, each with the button that brings it back. */
export function BinTable() {
  const lang = useLanguage();
  const { data = [], resource } = useListContext<PanelRecord>();
  const represent = useGetRecordRepresentation(resource);
  return (
    <CardTable
      label="panel.bin.title"
      rows={data}
      rowKey={({ id }) => id}
      columns={[
        { label: 'panel.bin.record', render: (record) => String(represent(record)), minWidth: 200 },
        { label: 'panel.bin.removedAt', render: ({ deletedAt }) => dateTime(deletedAt as string | null, lang) },
      ]}
      changes={resource}
      actions={(record) => (
        <Allowed resource={resource} action="restore" record={record}>
          <RestoreButton resource={resource} record={record} name={String(represent(record))} />
        </Allowed>
      )}
    />
  );
}

type ButtonProps = { readonly resource: string; readonly record: PanelRecord; readonly name: string };

function RestoreButton({ resource, record, name }: ButtonProps) {
  const translate = useTranslate();
  const { busy, restore } = useRestore();
  return (
    <Button
      size="small"
      startIcon={<RestoreIcon />}
      disabled={busy}
      aria-label={translate('panel.bin.restoreOf', { name })}
      onClick={() => restore({ resource, id: record.id, version: Number(record.version), name })}
    >
      {translate('panel.bin.restore')}
    </Button>
  );
}
