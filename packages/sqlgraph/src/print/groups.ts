import type { Measure } from '../bind/measure.ts';
import type { AggregatePart, Entry, GroupKey, GroupKeyPart, GroupPart, GroupsNode, Rows } from '../plan/nodes.ts';
import { figureOf } from './aggregate.ts';
import { concatenation, jsonArray, jsonObject, jsonScalar, type Piece, sql, text } from './json.ts';
import { canonical, measureOf } from './measure.ts';
import { fieldOf, type PrintConnection } from './object.ts';
import { Joins, relatedValue } from './order.ts';
import { conditionsOf, predicate, tableOf } from './predicate.ts';
import type { Printer } from './printer.ts';
import { type Sql, whereClause } from './sql.ts';

interface Scope {
  readonly printer: Printer;
  readonly node: GroupsNode;
  /** Alias of the groups outside of the subselect that makes them. */
  readonly alias: string;
  /** Joins beside the groups. */
  readonly joins: Sql[];
  /** Columns of the figures that are answered. */
  readonly figures: Map<string, Sql>;
  readonly rowAlias: string;
  readonly connection: PrintConnection;
}

/** The rows in groups as a JSON array. A record as key is grouped by its id and joined to its group afterwards. */
export function groupsOf(
  printer: Printer,
  node: GroupsNode,
  rows: Rows,
  parent: string | undefined,
  connection: PrintConnection,
): readonly Piece[] {
  const rowAlias = printer.alias();
  const scope: Scope = { printer, node, alias: printer.alias(), joins: [], figures: new Map(), rowAlias, connection };
  const object = jsonObject(node.entries.map(({ key, value }) => [key, partOf(scope, value)]));
  const groups = `(select ${scope.alias}.*, row_number() over () as _n from (${groupedRows(scope, rows, parent)}) ${scope.alias}) ${scope.alias}`;
  const array = concatenation(jsonArray(object, { orderBy: `${scope.alias}._n` }));
  return [sql(`(select ${array} from ${groups}${scope.joins.join('')})`)];
}

function partOf(scope: Scope, part: GroupPart): readonly Piece[] {
  if (part.kind !== 'key') return figureOf(part as AggregatePart, (measure) => figureColumn(scope, measure));
  return jsonObject(part.entries.map(({ key, value }: Entry<GroupKeyPart>) => [key, keyPart(scope, value)]));
}

function figureColumn({ figures, alias, rowAlias }: Scope, measure: Measure): Sql {
  const expression = measureOf(measure, rowAlias);
  const column = figures.get(expression) ?? `_a${figures.size}`;
  figures.set(expression, column);
  return `${alias}.${column}`;
}

function keyPart(scope: Scope, part: GroupKeyPart): readonly Piece[] {
  if (part.kind === 'typename') return [text(JSON.stringify(part.name))];
  const { printer, node, alias, joins, connection } = scope;
  const column = `_k${part.key}`;
  const end = node.keys[part.key]?.end;
  if (!end) throw new Error('A part of a key is one of the keys');
  if (part.kind === 'keyValue' && end.kind === 'value') return jsonScalar(end.type, `${alias}.${column}`, true);
  if (part.kind !== 'keyRecord' || end.kind !== 'record') throw new Error('A value is a value and a record a record');
  const { join } = end.rows;
  if (!join) throw new Error('A record hangs on the rows it is a key of');
  // the id has been read from a row that led to it, but nothing says that the viewer may read this one
  const rows: Rows = { ...end.rows, parent: undefined, join: { from: column, to: join.to } };
  return fieldOf(printer, { kind: 'one', rows, nullable: true, object: part.object }, { alias, joins, connection });
}

/** `select <keys>, <figures> ... group by ...`, ordered and limited. */
function groupedRows(scope: Scope, rows: Rows, parent: string | undefined): Sql {
  const { printer, node, rowAlias, figures } = scope;
  const joins = new Joins(printer);
  const keys = node.keys.map((key) => keyExpression(printer, key, rowAlias, joins));
  const from = `${tableOf(printer, rows, rowAlias)}${joins.sql}`;
  const where = whereClause(conditionsOf(printer, rows, rowAlias, parent));
  const having = node.having ? ` having ${predicate(printer, node.having, rowAlias)}` : '';
  const columns = [
    ...keys.map((expression, index) => `${expression} as _k${index}`),
    ...[...figures].map(([expression, column]) => `${expression} as ${column}`),
  ];
  const order = node.sort.map(({ by, direction, nulls }) => {
    const expression = 'key' in by ? String(by.key + 1) : measureOf(by, rowAlias);
    return `${expression}${direction === 'ASC' ? '' : ' desc'} nulls ${nulls === 'LAST' ? 'last' : 'first'}`;
  });
  const size = typeof node.size === 'number' ? String(node.size) : printer.parameter(node.size);
  const offset = node.offset ? ` offset ${printer.parameter(node.offset)}` : '';
  const places = keys.map((_, index) => index + 1).join(', ');
  return `select ${columns.join(', ')} from ${from}${where} group by ${places}${having} order by ${order.join(', ')} limit ${size}${offset}`;
}

function keyExpression(printer: Printer, { path, end }: GroupKey, alias: string, joins: Joins): Sql {
  if (end.kind === 'value') return canonical(end.type, relatedValue(printer, { path, value: end.value }, alias, joins));
  const { join } = end.rows;
  if (!join) throw new Error('A record hangs on the rows it is a key of');
  // where every record may be read, the column that points to it will do; else it has to be found readable
  return printer.isPresent(end.rows)
    ? relatedValue(printer, { path, value: { kind: 'column', column: join.from } }, alias, joins)
    : relatedValue(printer, { path: [...path, end.rows], value: { kind: 'column', column: join.to } }, alias, joins);
}
