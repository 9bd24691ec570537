import type { Language } from '@thoat-ngheo/domain';
import { get } from 'react-hook-form';
import type { PanelRecord } from '../../api/operations.ts';

/** A column of an export. */
export type ExportColumn = {
  readonly source: string;
  /** Message key of the header; by default the field's label. */
  readonly label?: string;
  readonly value?: (record: PanelRecord, lang: Language) => unknown;
};

/** Excel reads a text of digits as a number and drops the zeros of a code; a formula that yields text keeps them. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join(', ');
  const text = String(value);
  if (typeof value === 'string' && /^0\d+$/.test(text)) return `="${text}"`;
  // A text that begins like a formula would be run by the spreadsheet.
  return typeof value === 'string' && /^[=+@\t\r-]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
}

/** The rows of a CSV file. */
export function csvRows(records: readonly PanelRecord[], columns: readonly ExportColumn[], lang: Language): string[][] {
  return records.map((record) =>
    columns.map(({ source, value }) => cell(value === undefined ? get(record, source) : value(record, lang))),
  );
}

/** Hands a text to the browser as a file; the byte order mark tells Excel that it is UTF-8. */
export function download(text: string, name: string): void {
  saveBlob(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }), name);
}

/** Hands a file to the browser under a name. */
export function saveBlob(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
