import { createHash } from 'node:crypto';
import type { EntityMetadata } from '@mikro-orm/core';
import type { JsonStatement } from '../database/reading/json-query.ts';
import { type Draft, type FieldColumn, fieldColumns } from './record-shape.ts';

/** New rows of one table: values by the names of their fields (`<relation>Id` for a relation), each with its id. */
export type NewRows<Rows extends readonly Draft[] = readonly Draft[]> = {
  readonly meta: EntityMetadata;
  readonly rows: Rows;
};

/** A table and the columns that are written; what is not among them is as the database has it by default. */
type Shape = { readonly meta: EntityMetadata; readonly columns: readonly FieldColumn[] };

const shapeOf = ({ meta, rows }: NewRows): Shape => ({
  meta,
  columns: fieldColumns(meta).filter(({ key }) => key !== 'id' && rows.some((row) => key in row)),
});

/** Of a new row what an input can write, in the order of its columns. */
export const writtenFields = (meta: EntityMetadata, row: Draft): Draft =>
  Object.fromEntries(
    fieldColumns(meta).flatMap(({ key, isWritable }) => (isWritable && key in row ? [[key, row[key]]] : [])),
  );

const quoted = (name: string): string => `"${name}"`;

/** Values by column, as `json_populate_recordset` takes them. */
const toColumns = ({ columns }: Shape, row: Draft): Draft => ({
  id: row.id,
  ...Object.fromEntries(columns.map(({ key, column }) => [column, row[key] ?? null])),
});

function insertInto({ meta, columns }: Shape, from: string): string {
  const names = ['id', ...columns.map(({ column }) => column)].map(quoted);
  return `insert into ${quoted(meta.tableName)} (${names.join()}) select ${names.map((name) => `s.${name}`).join()} from ${from}`;
}

/** Whether what a row of `s` names is there, and not in the bin. */
function standing({ columns }: Shape): string {
  const conditions = columns.flatMap(({ column, target }) => {
    if (target === undefined) return [];
    const isKept = 'deletedAt' in target.properties ? ' and r.deleted_at is null' : '';
    const found = `exists (select from ${quoted(target.tableName)} r where r.id = s.${quoted(column)}${isKept})`;
    return [`(s.${quoted(column)} is null or ${found})`];
  });
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

function textOf(record: Shape, parts: readonly Shape[]): string {
  const from = ({ meta }: Shape, many: 'record' | 'recordset', place: number): string =>
    `json_populate_${many}(null::${quoted(meta.tableName)}, $${place}::json) s`;
  // One row is looked up by index; of a set PostgreSQL would expect so many that it reads whole tables for what they name.
  const made = `made as (${insertInto(record, from(record, 'record', 4))} where ${standing(record)} on conflict (id) do nothing returning id)`;
  const rest = parts.map(
    (part, index) => `part_${index} as (${insertInto(part, `made, ${from(part, 'recordset', index + 5)}`)})`,
  );
  return `with ${[made, ...rest].join(', ')}
    select coalesce((select made.id || record_audit_event($1::regclass, $2::json, $3::json)::text from made), '') as data`;
}

const texts = new Map<string, Pick<JsonStatement, 'name' | 'text'>>();

/** Inputs of a concept have the same fields, so that these are few. */
function prepared(record: Shape, parts: readonly Shape[]): Pick<JsonStatement, 'name' | 'text'> {
  const key = [record, ...parts].map(({ meta, columns }) => [meta.tableName, ...columns.map(({ key }) => key)]).join();
  let known = texts.get(key);
  if (known === undefined) {
    const text = textOf(record, parts);
    known = { name: createHash('sha256').update(text).digest('base64url'), text };
    texts.set(key, known);
  }
  return known;
}

/**
 * The one statement that makes a record with its parts and its event of the audit trail: all of it or, where the id is taken or
 * something that it names does not stand, nothing; it then answers with an empty text, otherwise with the id.
 * @param event values of `record_audit_event`
 */
export function newRecordStatement(
  record: NewRows<readonly [Draft]>,
  parts: readonly NewRows[],
  event: readonly unknown[],
): JsonStatement {
  const own = shapeOf(record);
  const others = parts.map((part) => ({ shape: shapeOf(part), rows: part.rows }));
  return {
    ...prepared(
      own,
      others.map(({ shape }) => shape),
    ),
    values: [
      ...event,
      JSON.stringify(toColumns(own, record.rows[0])),
      ...others.map(({ shape, rows }) => JSON.stringify(rows.map((row) => toColumns(shape, row)))),
    ],
  };
}
