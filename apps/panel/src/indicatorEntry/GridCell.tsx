import WarningIcon from '@mui/icons-material/WarningAmber';
import { Box, InputBase, TableCell, Tooltip } from '@mui/material';
import type { MeasurementCellInput } from '@thoat-ngheo/client';
import { useLanguage } from '../i18n/use-language.ts';
import { readText } from './cell-text.ts';
import { useCellNotes } from './use-cell-notes.ts';
import type { SheetCell } from './use-sheet.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly cell: SheetCell;
  /** What was entered and is not saved. */
  readonly typed: MeasurementCellInput | undefined;
  readonly refusal: string | undefined;
  readonly isLocked: boolean;
  readonly isCurrent: boolean;
  readonly editing: string | null;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly onEdit: () => void;
  readonly onLeave: () => void;
}

/** One cell: its value as people read it, what is wrong or strange with it, and an input while it is edited. */
export function GridCell(props: Props) {
  const { id, label: name, cell, typed, refusal, isLocked, isCurrent, editing } = props;
  const lang = useLanguage();
  const value = typed === undefined ? cell.value : (typed.value ?? null);
  const missing = typed === undefined ? cell.missingReason : typed.missingReason;
  const notes = useCellNotes({ cell, typed, refusal });
  const text = readText(value, lang);
  return (
    <Tooltip title={notes.join(' · ')} describeChild>
      <TableCell
        align="right"
        data-cell={id}
        tabIndex={isCurrent && editing === null ? 0 : -1}
        aria-label={[name, text, ...notes].join('. ')}
        aria-readonly={isLocked}
        aria-invalid={refusal !== undefined}
        onFocus={props.onFocus}
        onDoubleClick={props.onEdit}
        // A finger has no keys: one tap brings up the keyboard of the phone.
        onClick={() => window.matchMedia('(pointer: coarse)').matches && editing === null && props.onEdit()}
        sx={{
          minWidth: 96,
          borderLeft: 1,
          borderColor: 'divider',
          whiteSpace: 'nowrap',
          color: refusal === undefined ? 'text.primary' : 'error.main',
          bgcolor: isLocked ? 'action.hover' : undefined,
          fontStyle: typed === undefined ? 'normal' : 'italic',
          '&:focus': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: -2 },
        }}
      >
        {editing === null ? (
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
            {cell.warning && typed === undefined && <WarningIcon fontSize="inherit" color="warning" aria-hidden />}
            {missing ? '—' : text}
            {cell.note !== null && <sup aria-hidden>*</sup>}
          </Box>
        ) : (
          <InputBase
            autoFocus
            value={editing}
            onChange={({ target }) => props.onChange(target.value)}
            onBlur={props.onLeave}
            inputProps={{ 'aria-label': name, inputMode: 'decimal', style: { textAlign: 'right', padding: 0 } }}
            sx={{ width: 88 }}
          />
        )}
      </TableCell>
    </Tooltip>
  );
}
