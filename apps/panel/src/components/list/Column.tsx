import { useDataTableRenderContext, useDataTableSortContext } from 'ra-core';
import { DataTable, type DataTableColumnProps } from 'react-admin';
import { useMayRead } from '../../access/use-may.ts';

/** A column of a list, for those who may read its field; the header says to screen readers how it is sorted. */
export function Column(props: DataTableColumnProps) {
  const where = useDataTableRenderContext();
  const sort = useDataTableSortContext();
  const mayRead = useMayRead();
  if (!mayRead(props.source)) return null;
  if (where !== 'header' || props.disableSort || props.source === undefined) return <DataTable.Col {...props} />;
  const order = sort?.field === props.source ? (sort.order === 'DESC' ? 'descending' : 'ascending') : 'none';
  return <DataTable.Col {...props} aria-sort={order} />;
}
