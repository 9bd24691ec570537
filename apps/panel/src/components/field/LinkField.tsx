import { useCreatePath, useRecordContext } from 'ra-core';
import type { MouseEvent } from 'react';
import { Link } from 'react-admin';
import { get } from 'react-hook-form';

type Props = {
  /** Path of the related record's id, e.g. `commune.id`. */
  readonly source: string;
  readonly reference: string;
  /** Path of the text, e.g. `commune.fullName`. */
  readonly text: string;
  readonly label?: string;
};

/** A link to the page of a related record. */
export function LinkField({ source, reference, text }: Props) {
  const record = useRecordContext();
  const createPath = useCreatePath();
  const id: unknown = get(record, source);
  if (typeof id !== 'string') return <>—</>;
  return (
    <Link
      to={createPath({ resource: reference, id, type: 'show' })}
      onClick={(event: MouseEvent) => event.stopPropagation()}
    >
      {String(get(record, text) ?? id)}
    </Link>
  );
}
