import { useCreatePath, useRecordContext, useResourceContext } from 'ra-core';
import type { MouseEvent } from 'react';
import { Link } from 'react-admin';
import { get } from 'react-hook-form';

/** The text of a row that leads to its page, so that a list can be used without a mouse. */
export function RecordLink({
  source,
  type = 'show',
}: {
  readonly source: string;
  readonly label?: string;
  readonly type?: 'show' | 'edit';
}) {
  const record = useRecordContext();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  if (record === undefined || resource === undefined) return null;
  return (
    <Link
      to={createPath({ resource, id: record.id, type })}
      onClick={(event: MouseEvent) => event.stopPropagation()}
      sx={{ fontWeight: 500 }}
    >
      {String(get(record, source) ?? '—')}
    </Link>
  );
}
