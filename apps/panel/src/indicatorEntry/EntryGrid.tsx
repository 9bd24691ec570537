import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import type { MeasurementCellInput } from '@thoat-ngheo/client';
import { isLocked } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { parseDecimal } from '../components/input/number-text.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText } from '../indicators/value-text.ts';
import { CellDetails } from './CellDetails.tsx';
import { editText } from './cell-text.ts';
import { GridCell } from './GridCell.tsx';
import { moved, type Position, pastedBlock, placed } from './grid-keys.ts';
import { PeriodHead } from './PeriodHead.tsx';
import { cellKey, type UnsavedCells } from './unsaved-cells.ts';
import type { Sheet } from './use-sheet.ts';

interface Props {
  readonly sheet: Sheet;
  readonly mayEdit: boolean;
  readonly unsaved: UnsavedCells;
  readonly refusals: Readonly<Record<string, string>>;
  readonly onEnter: (cells: readonly MeasurementCellInput[]) => void;
}

const STICKY = { position: 'sticky', left: 0, bgcolor: 'background.paper', zIndex: 1 } as const;

/** Indicators by periods, with the keyboard of a spreadsheet. One cell is in the order of Tab; arrows move between them. */
export function EntryGrid({ sheet: { periods, rows }, mayEdit, unsaved, refusals, onEnter }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Position>({ row: 0, column: Math.max(0, periods.length - 1) });
  const [editing, showEditing] = useState<string | null>(null);
  // Read by the blur that follows Escape or Enter before the next drawing.
  const text = useRef<string | null>(null);
  const setEditing = (next: string | null): void => {
    text.current = next;
    showEditing(next);
  };
  const [details, setDetails] = useState<Position | null>(null);
  const size = { rows: rows.length, columns: periods.length };
  const isOpen = ({ column }: Position): boolean => mayEdit && !isLocked(periods[column]?.state ?? 'APPROVED');
  const placeOf = ({ row, column }: Position) => ({
    indicatorId: rows[row]?.indicatorId ?? '',
    period: periods[column]?.period ?? '',
  });
  const focus = (next: Position): void => {
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };
  const put = (texts: readonly { at: Position; text: string }[]): void => {
    const open = texts.filter((each) => isOpen(each.at));
    if (open.length > 0) onEnter(open.map((each) => ({ ...placeOf(each.at), value: parseDecimal(each.text, lang) })));
  };
  const commit = (): void => {
    if (text.current !== null) put([{ at, text: text.current }]);
    setEditing(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.nativeEvent.isComposing || details !== null) return;
    if (editing !== null) {
      if (key === 'Escape') {
        setEditing(null);
        focus(at);
      }
      if (key !== 'Enter' && key !== 'Tab') return;
      commit();
    } else if (key === 'F2' && event.shiftKey) {
      event.preventDefault();
      setDetails(at);
      return;
    } else if (key === 'F2' && isOpen(at)) {
      event.preventDefault();
      setEditing(shownValue(at));
      return;
    } else if ((key === 'Delete' || key === 'Backspace') && isOpen(at)) {
      event.preventDefault();
      put([{ at, text: '' }]);
      return;
    } else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      if (isOpen(at)) setEditing(key);
      return;
    }
    const next = moved(at, size, event);
    if (next === null) return;
    event.preventDefault();
    focus(next);
  };
  const shownValue = (position: Position): string => {
    const typed = unsaved[cellKey(placeOf(position))];
    const value = typed === undefined ? rows[position.row]?.cells[position.column]?.value : typed.value;
    return editText(value, lang);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    put(placed(pastedBlock(event.clipboardData.getData('text/plain')), at, size));
  };
  const opened = details === null ? undefined : rows[details.row]?.cells[details.column];
  return (
    <>
      <TableContainer sx={{ maxHeight: '70vh' }}>
        <Table
          ref={grid}
          size="small"
          stickyHeader
          role="grid"
          aria-label={translate('indicatorEntry.grid')}
          aria-describedby="entry-help"
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        >
          <TableHead>
            <TableRow>
              <TableCell sx={{ ...STICKY, zIndex: 3, minWidth: { xs: 130, sm: 260 } }}>
                {translate('indicatorEntry.indicator')}
              </TableCell>
              {periods.map((period) => (
                <PeriodHead key={period.period} period={period} />
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, rowIndex) => (
              <TableRow key={row.indicatorId}>
                <TableCell component="th" scope="row" sx={STICKY}>
                  {row.name}
                  <Typography component="div" variant="caption" color="text.secondary">
                    {row.unitOfMeasure}
                  </Typography>
                </TableCell>
                {row.cells.map((cell, column) => {
                  const here = { row: rowIndex, column };
                  const isHere = at.row === rowIndex && at.column === column;
                  return (
                    <GridCell
                      key={cell.period}
                      id={`${rowIndex}-${column}`}
                      label={translate('indicatorEntry.cell', {
                        indicator: row.name,
                        period: periodText(cell.period, lang),
                      })}
                      cell={cell}
                      typed={unsaved[cellKey(placeOf(here))]}
                      refusal={refusals[cellKey(placeOf(here))]}
                      isLocked={!isOpen(here)}
                      isCurrent={isHere}
                      editing={isHere ? editing : null}
                      onChange={setEditing}
                      onFocus={() => setAt(here)}
                      onEdit={() => isOpen(here) && setEditing(shownValue(here))}
                      onLeave={commit}
                    />
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {details !== null && opened !== undefined && (
        <CellDetails
          title={`${rows[details.row]?.name ?? ''}, ${periodText(opened.period, lang)}`}
          cell={{ ...opened, ...unsaved[cellKey(placeOf(details))] }}
          isLocked={!isOpen(details)}
          onClose={() => {
            setDetails(null);
            focus(details);
          }}
          onSave={(fields) => onEnter([{ ...placeOf(details), ...fields }])}
        />
      )}
    </>
  );
}
