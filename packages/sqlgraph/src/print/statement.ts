import type { PublishedTypes } from '../bind/published-type.ts';
import type { RootNode, Slot, StatementNode } from '../plan/nodes.ts';
import type { RowScope } from '../policy.ts';
import { selectList } from './columns.ts';
import { connectionOf } from './connection.ts';
import { concatenation, jsonObject, type Piece, sql, text } from './json.ts';
import { objectOf } from './object.ts';
import { orderBy, orderOf } from './order.ts';
import { conditionsOf, selectFrom, tableOf } from './predicate.ts';
import { Printer } from './printer.ts';
import { columnOf, conjunction, type Sql } from './sql.ts';

/** A statement's text and the slots of its parameters $1, $2, ... */
export interface Printed {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Slots to be read for their refusals only. */
  readonly checks: readonly Slot[];
  /** The tables it reads. */
  readonly tables: readonly string[];
}

/** Last pass: the query tree as one statement with one row and one column, `data`, the JSON text. */
export function printStatement(
  node: StatementNode,
  types: PublishedTypes,
  scopes: ReadonlyMap<string, RowScope>,
): Printed {
  const printer = new Printer(types, scopes);
  const pieces =
    node.kind === 'value'
      ? rootOf(printer, node.value)
      : jsonObject(node.entries.map(({ key, value }) => [key, rootOf(printer, value)]));
  const { slots, checks, tables } = printer;
  return { text: `select ${concatenation(pieces)} as data`, slots, checks, tables };
}

function rootOf(printer: Printer, node: RootNode): readonly Piece[] {
  if ('rows' in node && node.rows.asOf) printer.check(node.rows.asOf);
  switch (node.kind) {
    case 'typename':
      return [text(JSON.stringify(node.name))];
    case 'connection':
      return connectionOf(printer, node, undefined);
    case 'lookup':
      return [sql(`coalesce((${lookup(printer, node)}), 'null')`)];
    case 'byIds':
      return [sql(`(${byIds(printer, node)})`)];
  }
}

function lookup(printer: Printer, { rows, sort, object }: Extract<RootNode, { kind: 'lookup' }>): Sql {
  const alias = printer.alias();
  const joins: Sql[] = [];
  const row = concatenation(objectOf(printer, object, { alias, joins, connection: connectionOf }));
  const order = orderBy(orderOf(printer, sort, alias), 'front');
  const columns = selectList(alias, rows.type.entity.idColumn, [object], []);
  const one = `${selectFrom(printer, columns, rows, alias, undefined)}${order}${order && ' limit 1'}`;
  return `select ${row} from (${one}) ${alias}${joins.join('')}`;
}

function byIds(printer: Printer, { rows, ids, object }: Extract<RootNode, { kind: 'byIds' }>): Sql {
  const [wanted, alias] = [printer.alias(), printer.alias()];
  const id = columnOf(alias, rows.type.entity.idColumn);
  const joins: Sql[] = [];
  const row = concatenation(objectOf(printer, object, { alias, joins, connection: connectionOf }));
  const on = conjunction([`${id} = ${wanted}.id`, ...conditionsOf(printer, rows, alias, undefined)]);
  const each = `case when ${id} is null then 'null' else coalesce(${row}, 'null') end`;
  const list = `'[' || coalesce(string_agg(${each}, ',' order by ${wanted}.n), '') || ']'`;
  const from = `unnest(${printer.parameter(ids)}) with ordinality ${wanted}(id, n)`;
  return `select ${list} from ${from} left join ${tableOf(printer, rows, alias)} on ${on}${joins.join('')}`;
}
