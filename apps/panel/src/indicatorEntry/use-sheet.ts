import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  EnterMeasurementsDocument,
  IndicatorSheetDocument,
  type IndicatorSheetQuery,
  type MeasurementCellInput,
  type PeriodKind,
} from '@thoat-ngheo/client';
import { useCallback, useRef, useState } from 'react';
import { read, request } from '../api/registry.ts';
import { cellKey, type UnsavedCells, unsavedCells } from './unsaved-cells.ts';

export type Sheet = IndicatorSheetQuery['indicatorSheet'];
export type SheetCell = Sheet['rows'][number]['cells'][number];

/** Newest periods on a sheet. */
const PERIODS = 6;

/** What is entered over what did not reach the registry yet: a comment stays beside a new value, a reason for none does not. */
const over = (before: MeasurementCellInput | undefined, cell: MeasurementCellInput): MeasurementCellInput => ({
  ...before,
  ...cell,
  ...(cell.value ? { missingReason: null } : {}),
});

/** The sheet of a commune, mounted anew for another; what is entered is kept in the browser until the registry has it. */
export function useSheet(communeId: string, frequency: PeriodKind) {
  const client = useQueryClient();
  const queryKey = ['indicatorSheet', communeId, frequency];
  const { data, isError } = useQuery({
    queryKey,
    queryFn: ({ signal }) => read(IndicatorSheetDocument, { communeId, frequency, count: PERIODS }, signal),
  });
  const unsaved = useRef<UnsavedCells>(unsavedCells.read(communeId));
  const isSending = useRef(false);
  const [, redraw] = useState(0);
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const [isSaving, setSaving] = useState(false);

  const keep = useCallback(
    (cells: UnsavedCells) => {
      unsaved.current = cells;
      unsavedCells.write(communeId, cells);
      redraw((count) => count + 1);
    },
    [communeId],
  );

  const sendOnce = useCallback(
    async (cells: readonly MeasurementCellInput[]): Promise<void> => {
      const { enterMeasurements } = await request(EnterMeasurementsDocument, { communeId, cells: [...cells] });
      const wrong = new Map(enterMeasurements.userErrors.map((error) => [Number(error.path[1]), error.message]));
      const sentNow = cells.map((cell, index) => ({ cell, refusal: wrong.get(index) }));
      setRefusals(
        Object.fromEntries(sentNow.flatMap(({ cell, refusal }) => (refusal ? [[cellKey(cell), refusal]] : []))),
      );
      // What was entered is let go once the sheet has it: in between, the value before would come back for a moment.
      await client.invalidateQueries({ queryKey: ['indicatorSheet', communeId] });
      // What was typed over meanwhile stays.
      const left = Object.entries(unsaved.current).filter(([key, cell]) =>
        sentNow.every(({ cell: sent, refusal }) => cellKey(sent) !== key || sent !== cell || refusal !== undefined),
      );
      keep(Object.fromEntries(left));
    },
    [client, communeId, keep],
  );

  // One request at a time: an older value must not arrive after a newer one. What was typed meanwhile goes with the next.
  const send = useCallback(async (): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    setSaving(true);
    try {
      let sent: readonly MeasurementCellInput[] = [];
      while (Object.values(unsaved.current).some((cell) => !sent.includes(cell))) {
        sent = Object.values(unsaved.current);
        await sendOnce(sent);
      }
    } catch {
      // No answer: the cells stay unsaved, the page says so and offers to send them again.
    } finally {
      isSending.current = false;
      setSaving(false);
    }
  }, [sendOnce]);

  const enter = useCallback(
    (cells: readonly MeasurementCellInput[]): void => {
      const before = unsaved.current;
      keep({
        ...before,
        ...Object.fromEntries(cells.map((cell) => [cellKey(cell), over(before[cellKey(cell)], cell)])),
      });
      void send();
    },
    [keep, send],
  );

  return { sheet: data?.indicatorSheet, isError, unsaved: unsaved.current, refusals, isSaving, enter, send };
}
