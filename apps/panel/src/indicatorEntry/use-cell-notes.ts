import type { MeasurementCellInput } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';
import type { SheetCell } from './use-sheet.ts';

interface Entered {
  readonly cell: SheetCell;
  /** What was entered and is not saved. */
  readonly typed: MeasurementCellInput | undefined;
  readonly refusal: string | undefined;
}

/** What is to be said of a cell: why it is refused, why it has no value, what is strange with it, its comment. */
export function useCellNotes({ cell, typed, refusal }: Entered): readonly string[] {
  const translate = useTranslate();
  const lang = useLanguage();
  const missing = typed === undefined ? cell.missingReason : typed.missingReason;
  return [
    refusal,
    missing ? translate('indicatorEntry.missing', { reason: label('MissingReason', missing, lang) }) : undefined,
    cell.warning && typed === undefined
      ? translate('indicatorEntry.warning', { warning: label('CellWarning', cell.warning, lang) })
      : undefined,
    cell.note ?? undefined,
  ].filter((note) => note !== undefined);
}
