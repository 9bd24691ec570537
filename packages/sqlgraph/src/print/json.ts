import type { ScalarKind } from '../scalars.ts';
import { literal, type Sql } from './sql.ts';

/*
 * The emission of JSON: this module alone decides how. Text is concatenated rather than built with
 * json_build_object, because that was measured to be faster, is compact as JSON.stringify writes it, and knows no
 * limit of 100 arguments and no 63-byte names. See docs/decisions for the figures.
 */

/** A run of constant JSON text, or a SQL expression of type text that is never null unless its row is to vanish. */
export type Piece = { readonly text: string } | { readonly sql: Sql };

export const text = (constant: string): Piece => ({ text: constant });
export const sql = (expression: Sql): Piece => ({ sql: expression });

/** `{"key": value, ...}` */
export function jsonObject(entries: readonly (readonly [string, readonly Piece[]])[]): readonly Piece[] {
  const inner = entries.flatMap(([key, value], index) => [
    text(`${index === 0 ? '' : ','}${JSON.stringify(key)}:`),
    ...value,
  ]);
  return [text('{'), ...inner, text('}')];
}

/** A GraphQL leaf value as JSON text. */
export function jsonScalar(kind: ScalarKind, value: Sql, nullable: boolean): readonly Piece[] {
  const quoted = (inner: Sql): readonly Piece[] =>
    nullable ? [sql(`coalesce('"' || ${inner} || '"', 'null')`)] : [text('"'), sql(inner), text('"')];
  switch (kind.json) {
    case 'quoted':
      return quoted(`${value}::text`);
    case 'instant':
      return quoted(`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
    case 'plain':
      return [sql(orNull(`${value}::text`, nullable))];
    case 'text':
    case 'date': // to_json writes ISO 8601 whatever the session's DateStyle, and faster than to_char
    case 'json':
      return [sql(orNull(`to_json(${value})::text`, nullable))];
  }
}

/**
 * An array of the JSON texts `element`, as an aggregate over the rows around it. What every element begins and ends with is
 * written as part of the delimiter: two concatenations less for each row.
 */
export function jsonArray(element: readonly Piece[], options: { orderBy?: Sql; filter?: Sql }): readonly Piece[] {
  const order = options.orderBy === undefined ? '' : ` order by ${options.orderBy}`;
  const filter = options.filter === undefined ? '' : ` filter (where ${options.filter})`;
  const joined = (pieces: readonly Piece[], delimiter: string) =>
    `string_agg(${concatenation(pieces)}, ${literal(delimiter)}${order})${filter}`;
  const [first, ...rest] = merge(element);
  const last = rest.at(-1);
  if (rest.length < 2 || !first || !last || !('text' in first) || !('text' in last))
    return [text('['), sql(`coalesce(${joined(element, ',')}, '')`), text(']')];
  const elements = joined(rest.slice(0, -1), `${last.text},${first.text}`);
  return [sql(`coalesce(${literal(`[${first.text}`)} || ${elements} || ${literal(`${last.text}]`)}, '[]')`)];
}

export const orNull = (expression: Sql, nullable: boolean): Sql =>
  nullable ? `coalesce(${expression}, 'null')` : expression;

/** Operands of one chain of `||`; more are grouped, to keep the parse tree shallow and copying linear. */
const CHAIN = 64;

/** One text expression from pieces. */
export function concatenation(pieces: readonly Piece[]): Sql {
  let operands = merge(pieces).map((piece) => ('text' in piece ? literal(piece.text) : piece.sql));
  while (operands.length > CHAIN) {
    const groups: Sql[] = [];
    for (let start = 0; start < operands.length; start += CHAIN) {
      groups.push(`(${operands.slice(start, start + CHAIN).join(' || ')})`);
    }
    operands = groups;
  }
  return operands.join(' || ');
}

function merge(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && 'text' in last && 'text' in piece) merged[merged.length - 1] = text(last.text + piece.text);
    else merged.push(piece);
  }
  return merged;
}
