import { isRecordId } from '../../writing/record-id.ts';
import type { Reach } from './viewer.ts';

/** A condition as SQL, with the values of its placeholders. */
export type Condition = { readonly sql: string; readonly values: readonly string[] };

/**
 * That a column with the id of a commune lies within a reach, and is the one commune asked for, if one is. What can be no id is no
 * commune's.
 * @param column name of the column as it stands in the statement, never what somebody sent
 */
export function within(column: string, reach: Reach, communeId?: string | null): Condition {
  const reached: Condition =
    reach === 'EVERYWHERE'
      ? { sql: 'true', values: [] }
      : { sql: `${column} = any(?::uuid[])`, values: [`{${reach.join(',')}}`] };
  if ((communeId ?? null) === null) return reached;
  if (!isRecordId(communeId)) return { sql: 'false', values: [] };
  return { sql: `${reached.sql} and ${column} = ?::uuid`, values: [...reached.values, communeId] };
}
