import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Version } from '../../api/operations.ts';
import { usePathLabel } from '../field/use-path-label.ts';
import { ValueText } from '../field/ValueText.tsx';
import { isOfWhole, resourceOf } from './concepts.ts';

type Change = Version['changes']['nodes'][number];
type Values = Readonly<Record<string, unknown>>;

/** Fields that every change of a record changes. */
const KEPT = new Set(['id', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'ordinal']);

/** What one change did to one record or part of it: each field before and after. */
export function ChangeTable({ change }: { readonly change: Change }) {
  const { concept, operation, fields, erased } = change;
  const translate = useTranslate();
  const resource = resourceOf(concept);
  const label = usePathLabel(resource);
  const before = (change.before ?? {}) as Values;
  const after = (change.after ?? {}) as Values;
  const shown = fields.filter(
    (field) => !KEPT.has(field) && !isOfWhole(concept, field) && !(isNothing(before[field]) && isNothing(after[field])),
  );
  const name = [after.fullName, before.fullName, after.name, before.name].find((each) => typeof each === 'string');
  const named = [translate(`panel.concepts.${concept}`, { _: concept }), name]
    .filter((each) => each !== undefined)
    .join(': ');
  if (erased) return <Typography variant="body2">{`${named} ${translate('panel.history.erased')}`}</Typography>;
  const isRemoved = operation === 'DELETE';
  const title = isRemoved ? `${named} ${translate('panel.history.removed')}` : named;
  // Trails of earlier versions of the software do not tell what was removed.
  if (shown.length === 0) return isRemoved ? <Typography variant="body2">{title}</Typography> : null;
  return (
    <TableContainer tabIndex={0} role="group" aria-label={title}>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      <Table
        size="small"
        sx={{ tableLayout: 'fixed', '& td, & th': { overflowWrap: 'anywhere', px: { xs: 0.5, sm: 2 } } }}
      >
        <TableHead>
          <TableRow>
            {['field', 'before', 'after'].map((each) => (
              <TableCell key={each}>{translate(`panel.history.${each}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((field) => (
            <TableRow key={field}>
              <TableCell component="th" scope="row">
                {label(field)}
              </TableCell>
              <TableCell>
                <Side resource={resource} field={field} value={before[field]} />
              </TableCell>
              <TableCell>
                <Side resource={resource} field={field} value={after[field]} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

function Side({
  resource,
  field,
  value,
}: {
  readonly resource: string;
  readonly field: string;
  readonly value: unknown;
}) {
  const translate = useTranslate();
  const isHash = typeof value === 'object' && value !== null && 'hash' in value;
  return isHash ? translate('panel.history.hidden') : <ValueText resource={resource} field={field} value={value} />;
}
