import type { CountOperand, Operand, Predicate, Rows } from '../plan/nodes.ts';
import { measureOf } from './measure.ts';
import type { Printer } from './printer.ts';
import { columnOf, type Sql, sourceOf, whereClause } from './sql.ts';
import { holdsAt } from './versions.ts';

const OPERATORS = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** The table of `rows` as an item of a FROM clause. */
export const tableOf = (printer: Printer, { type, asOf }: Rows, alias: string): Sql =>
  `${printer.table(type, asOf)} ${alias}`;

/** Everything that limits `rows`: the moment, the join, removal, the viewer's scope, the filter. */
export function conditionsOf(printer: Printer, rows: Rows, alias: string, parent: string | undefined): readonly Sql[] {
  const { type, join, removed, where, asOf } = rows;
  const conditions: Sql[] = [];
  if (join && parent !== undefined) conditions.push(`${columnOf(alias, join.to)} = ${columnOf(parent, join.from)}`);
  if (asOf) conditions.push(holdsAt(printer, type, alias, asOf));
  if (type.deletedColumn !== undefined && removed !== 'show') {
    conditions.push(`${columnOf(alias, type.deletedColumn)} is ${removed === 'only' ? 'not null' : 'null'}`);
  }
  const scope = printer.isImplied(rows) ? undefined : printer.scope(type, alias, asOf);
  if (scope !== undefined) conditions.push(scope);
  if (where) conditions.push(predicate(printer, where, alias));
  return conditions;
}

/** `select <what> from <rows>` without order or limit. */
export function selectFrom(printer: Printer, what: Sql, rows: Rows, alias: string, parent: string | undefined): Sql {
  return `select${what && ` ${what}`} from ${tableOf(printer, rows, alias)}${whereClause(conditionsOf(printer, rows, alias, parent))}`;
}

/** A predicate over the row called `alias`. Null counts as false: only under `not` does the difference show. */
export function predicate(printer: Printer, node: Predicate, alias: string): Sql {
  switch (node.kind) {
    case 'and':
    case 'or': {
      if (node.of.length === 0) return node.kind === 'and' ? 'true' : 'false';
      return `(${node.of.map((part) => predicate(printer, part, alias)).join(` ${node.kind} `)})`;
    }
    case 'not':
      return negation(printer, node.of, alias);
    case 'compare': {
      const left = operand(printer, node.left, alias);
      const right = printer.parameter(node.right);
      if (node.operator === 'ne') return `${left} is distinct from ${right}`;
      if (node.operator === 'in') return `${left} = any(${right})`;
      if (node.operator === 'notIn') return `(${left} = any(${right})) is not true`;
      return `${left} ${OPERATORS[node.operator]} ${right}`;
    }
    case 'match': {
      // Folding comes before escaping: it turns the full-width ％ and ＿ into wildcards.
      const text = `fold(${printer.parameter(node.right)})`;
      const escaped = `replace(replace(replace(${text}, '\\', '\\\\'), '%', '\\%'), '_', '\\_')`;
      return `fold(${operand(printer, node.left, alias)}) like ${node.from === 'anywhere' ? "'%' || " : ''}${escaped} || '%'`;
    }
    case 'isNull':
      return `${operand(printer, node.of, alias)} is null`;
    case 'exists': {
      const inner = printer.alias();
      return `exists (${selectFrom(printer, '', node.rows, inner, alias)})`;
    }
  }
}

function negation(printer: Printer, node: Predicate, alias: string): Sql {
  if (node.kind === 'isNull') return `${operand(printer, node.of, alias)} is not null`;
  const inner = predicate(printer, node, alias);
  return node.kind === 'exists' ? `not ${inner}` : `(${inner}) is not true`;
}

/** A value of the row called `alias`. A related one needs the join that print/order.ts makes. */
export function operand(printer: Printer, node: Operand, alias: string): Sql {
  if (node.kind === 'related') throw new Error('A related value is read through its join');
  if (node.kind === 'measure') return measureOf(node.measure, alias);
  return node.kind === 'count' ? countOf(printer, node, alias) : sourceOf(node, alias);
}

export function countOf(printer: Printer, { rows }: CountOperand, alias: string): Sql {
  return `(${selectFrom(printer, 'count(*)', rows, printer.alias(), alias)})`;
}
