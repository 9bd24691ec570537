import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useDataProvider, useListContext, useNotify, useTranslate, useTranslateLabel } from 'ra-core';
import { useState } from 'react';
import type { PanelRecord } from '../../api/operations.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { vietnameseToday } from '../../today.ts';
import { csvRows, download, type ExportColumn } from './export-csv.ts';

type Progress = { readonly done: number; readonly total: number };

/** Exports every row under the list's filters, page by page to the last, however many there are. */
export function ExportAllButton({ columns }: { readonly columns: readonly ExportColumn[] }) {
  const { resource, filterValues, sort, total } = useListContext();
  const dataProvider = useDataProvider();
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const notify = useNotify();
  const lang = useLanguage();
  const [progress, setProgress] = useState<Progress | null>(null);

  const exportAll = async (): Promise<void> => {
    setProgress({ done: 0, total: total ?? 0 });
    try {
      const records: readonly PanelRecord[] = await dataProvider.readAll(resource, {
        filter: filterValues,
        sort,
        onPage: setProgress,
      });
      const { unparse } = (await import('papaparse')).default;
      const header = columns.map(({ source, label }) =>
        label === undefined ? String(translateLabel({ source, resource })) : translate(label),
      );
      download(
        unparse([header, ...csvRows(records, columns, lang)], { newline: '\r\n' }),
        `${resource}-${vietnameseToday()}.csv`,
      );
      notify('panel.list.exported', { type: 'success', messageArgs: { smart_count: records.length } });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      notify('panel.list.exportFailed', { type: 'error', messageArgs: { message } });
    } finally {
      setProgress(null);
    }
  };

  return (
    <Button size="small" startIcon={<DownloadIcon />} onClick={exportAll} disabled={progress !== null || total === 0}>
      {progress === null ? translate('panel.list.export') : translate('panel.list.exporting', progress)}
    </Button>
  );
}
