import type { Compiled } from '@thoat-ngheo/sqlgraph';

/*
 * A token says in what state some tables are: it differs as soon as a transaction that wrote to one of them has committed, and
 * not before (docs/decisions/0007). The start of the server is part of it, because a restored database counts anew.
 */
const token = (tables: string): string =>
  `(select extract(epoch from pg_postmaster_start_time())::text || coalesce(string_agg(',' || (c.folded + ` +
  `(select count(*) from change_mark m where m.relation = c.relation))::text, '' order by c.relation), '') ` +
  `from change_count c where c.relation = any(${tables}::text[]))`;

const SEPARATOR = ' ';

/** Answers with the present token of `tables`. */
export const tokenQuery = ({ tables }: Compiled) => ({
  name: 'change-token',
  text: `select ${token('$1')}`,
  values: [tables],
});

/** The operation with the token of its tables before its answer, both of one snapshot. */
export function withToken(operation: Compiled): Compiled {
  const { name, text, values, tables } = operation;
  const parameter = `$${values.length + 1}`;
  return {
    ...operation,
    name: `${name}+`,
    text: `select ${token(parameter)} || '${SEPARATOR}' || q.data as data from (${text}) q`,
    values: [...values, tables],
  };
}

/** What {@link withToken} answered, taken apart. */
export function splitToken(answer: Buffer): { readonly token: string; readonly data: Buffer } {
  const end = answer.indexOf(SEPARATOR);
  return { token: answer.toString('latin1', 0, end), data: answer.subarray(end + 1) };
}
