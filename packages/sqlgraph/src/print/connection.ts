import type { Source } from '../bind/published-type.ts';
import type { ConnectionNode, ConnectionPart, EdgePart, ObjectNode, PageInfoPart, Predicate } from '../plan/nodes.ts';
import { aggregateOf } from './aggregate.ts';
import { selectList } from './columns.ts';
import { cursorOf } from './cursor.ts';
import { groupsOf } from './groups.ts';
import { concatenation, jsonArray, jsonObject, type Piece, sql, text } from './json.ts';
import { hasToOne, objectOf } from './object.ts';
import { beyond, type Order, orderBy, orderOf } from './order.ts';
import { conditionsOf, selectFrom, tableOf } from './predicate.ts';
import type { Printer } from './printer.ts';
import { type Sql, whereClause } from './sql.ts';

/** What the parts of a connection make necessary. */
interface Needs {
  /** The rows of the page. */
  readonly rows: boolean;
  /** The cursors of the first and the last row. */
  readonly ends: boolean;
  /** Sort keys beside each row, for its cursor. */
  readonly cursors: boolean;
  /** One row more than the page has, to see whether there are more. */
  readonly overflow: boolean;
  /** The rows have to be put in order around the page, because they are joined there or were read from the back. */
  readonly ordered: boolean;
  /** The place of each row in the page. */
  readonly numbers: boolean;
  /** The number of all rows beside each row of the page. */
  readonly total: boolean;
}

function needsOf({ entries, page, rows: all }: ConnectionNode): Needs {
  const parts = entries.flatMap(({ value }): readonly (ConnectionPart | EdgePart | PageInfoPart)[] =>
    value.kind === 'edges' || value.kind === 'pageInfo'
      ? [value, ...value.entries.map((entry) => entry.value)]
      : [value],
  );
  const has = (...kinds: string[]) => parts.some(({ kind }) => kinds.includes(kind));
  const ends = has('startCursor', 'endCursor');
  const overflow = has(page.from === 'front' ? 'hasNextPage' : 'hasPreviousPage');
  const rows = ends || overflow || has('nodes', 'edges');
  const joins = parts.some((part) => (part.kind === 'nodes' || part.kind === 'node') && hasToOne(part.object));
  const ordered = joins || page.from === 'back';
  return {
    rows,
    ends,
    cursors: ends || has('cursor'),
    overflow,
    ordered,
    numbers: rows && (ends || overflow || ordered),
    total: rows && has('totalCount') && !page.after && !page.before && searches(all.where),
  };
}

/**
 * Whether rows are found by a text, so that every one of them has to be looked at for the page as well as for the count. Both
 * then share one search (twice as fast on 100,000 rows); without a search the page stops early and the count needs no order.
 */
function searches(where: Predicate | undefined): boolean {
  if (where?.kind === 'and' || where?.kind === 'or') return where.of.some(searches);
  return where?.kind === 'match';
}

interface Scope {
  readonly printer: Printer;
  readonly node: ConnectionNode;
  readonly parent: string | undefined;
  readonly alias: string;
  /** The page size as SQL. */
  readonly size: Sql;
  readonly needs: Needs;
  /** The sort keys as they are called around the page. */
  readonly order: Order;
  /** Joins beside the page. */
  readonly joins: Sql[];
}

/** A connection hanging on the row `parent` as one JSON object. */
export function connectionOf(printer: Printer, node: ConnectionNode, parent: string | undefined): readonly Piece[] {
  const needs = needsOf(node);
  const alias = printer.alias();
  const { size: limit, offset, after = [], before = [] } = node.page;
  for (const slot of [limit, offset, ...after, ...before]) if (typeof slot === 'object') printer.check(slot);
  const size = typeof limit === 'number' || !needs.rows ? String(limit) : printer.parameter(limit);
  // a sort that no row is needed for must not leave parameters behind
  const inner = orderOf(printer, needs.rows ? node.sort : [], alias);
  const scope: Scope = { printer, node, parent, alias, size, needs, order: outside(inner, alias), joins: [] };
  const object = jsonObject(node.entries.map(({ key, value }) => [key, partOf(scope, value)]));
  if (!needs.rows) return object;
  return [sql(`(select ${concatenation(object)} from ${pageOf(scope, inner)}${scope.joins.join('')})`)];
}

/** Keys that only exist within the page's subselect are handed out as _k0, _k1, ... */
function outside({ keys }: Order, alias: string): Order {
  const named = keys.map((part, index) =>
    isCarried(part.key.value.kind) ? { ...part, expression: `${alias}._k${index}` } : part,
  );
  return { joins: '', keys: named };
}

const isCarried = (kind: string) => kind === 'related' || kind === 'count';

/** What the page's rows are printed from. */
function handedOut({ node, alias, needs }: Scope): Sql {
  const objects = node.entries.flatMap(({ value }): readonly ObjectNode[] => {
    if (value.kind === 'nodes') return [value.object];
    if (value.kind !== 'edges') return [];
    return value.entries.flatMap((entry) => (entry.value.kind === 'node' ? [entry.value.object] : []));
  });
  const keys = needs.cursors ? node.sort.map(({ value }) => value) : [];
  const sources = keys.filter((value): value is Source => value.kind === 'column' || value.kind === 'expression');
  return selectList(alias, node.rows.type.entity.idColumn, objects, sources);
}

function pageOf(scope: Scope, order: Order): Sql {
  const { printer, node, parent, alias, size, needs } = scope;
  const { page, rows } = node;
  const conditions = [...conditionsOf(printer, rows, alias, parent)];
  if (page.after) conditions.push(beyond(printer, order, page.after, 'after'));
  if (page.before) conditions.push(beyond(printer, order, page.before, 'before'));
  const carried = order.keys.map(({ key, expression }, index) =>
    needs.cursors && isCarried(key.value.kind) ? `, ${expression} as _k${index}` : '',
  );
  const limit = ` limit ${needs.overflow ? `(${size} + 1)` : size}`;
  const offset = page.offset ? ` offset ${printer.parameter(page.offset)}` : '';
  const total = needs.total ? ', count(*) over () as _t' : '';
  const select = `select ${handedOut(scope)}${carried.join('')}${total} from ${tableOf(printer, rows, alias)}${order.joins}`;
  const subselect = `(${select}${whereClause(conditions)}${orderBy(order, page.from)}${limit}${offset}) ${alias}`;
  return needs.numbers
    ? `(select ${alias}.*, row_number() over () as _n${needs.ends ? ', count(*) over () as _c' : ''} from ${subselect}) ${alias}`
    : subselect;
}

function partOf(scope: Scope, part: ConnectionPart): readonly Piece[] {
  const { printer, node, parent, alias, joins } = scope;
  switch (part.kind) {
    case 'typename':
      return [text(JSON.stringify(part.name))];
    case 'totalCount': {
      const count = `(${selectFrom(printer, 'count(*)::text', node.rows, printer.alias(), parent)})`;
      // a page beyond the end has no row that could tell
      return [sql(scope.needs.total ? `coalesce(max(${alias}._t)::text, ${count})` : count)];
    }
    case 'aggregate':
      return aggregateOf(printer, part.entries, node.rows, parent);
    case 'groups':
      return groupsOf(printer, part, node.rows, parent, connectionOf);
    case 'nodes':
      return rowsOf(scope, objectOf(printer, part.object, { alias, joins, connection: connectionOf }));
    case 'edges':
      return rowsOf(scope, jsonObject(part.entries.map(({ key, value }) => [key, edgePart(scope, value)])));
    case 'pageInfo':
      return jsonObject(part.entries.map(({ key, value }) => [key, pageInfoPart(scope, value)]));
  }
}

/** The page's rows in their order; a bare subselect hands them on in its own. */
function rowsOf({ node, alias, size, needs }: Scope, row: readonly Piece[]): readonly Piece[] {
  return jsonArray(row, {
    ...(needs.ordered && { orderBy: `${alias}._n${node.page.from === 'back' ? ' desc' : ''}` }),
    ...(needs.overflow && { filter: `${alias}._n <= ${size}` }),
  });
}

function edgePart({ printer, node, alias, order, joins }: Scope, part: EdgePart): readonly Piece[] {
  if (part.kind === 'typename') return [text(JSON.stringify(part.name))];
  if (part.kind === 'node') return objectOf(printer, part.object, { alias, joins, connection: connectionOf });
  return [text('"'), sql(cursorOf(order.keys, node.fingerprint)), text('"')];
}

function pageInfoPart(scope: Scope, part: PageInfoPart): readonly Piece[] {
  const { node, alias, size, needs, order } = scope;
  const front = node.page.from === 'front';
  switch (part.kind) {
    case 'typename':
      return [text(JSON.stringify(part.name))];
    case 'startCursor':
    case 'endCursor': {
      const last = needs.overflow ? `least(${alias}._c, ${size})` : `${alias}._c`;
      const place = (part.kind === 'startCursor') === front ? '1' : last;
      const cursor = `max(${cursorOf(order.keys, node.fingerprint)}) filter (where ${alias}._n = ${place})`;
      return [sql(`coalesce('"' || ${cursor} || '"', 'null')`)];
    }
    case 'hasNextPage':
      return front ? [flag(moreRows(scope), beyondPage(scope, 'before'))] : [flag(beyondPage(scope, 'before'))];
    case 'hasPreviousPage':
      return front
        ? [flag(beyondPage(scope, 'after'), skipped(scope))]
        : [flag(moreRows(scope), beyondPage(scope, 'after'))];
  }
}

const flag = (...reasons: (Sql | undefined)[]): Piece => {
  const given = reasons.filter((reason) => reason !== undefined);
  return given.length === 0 ? text('false') : sql(`(${given.join(' or ')})::text`);
};

const moreRows = ({ size }: Scope): Sql => `count(*) > ${size}`;

/** Whether rows lie at or beyond the cursor that bounds the page on this side. */
function beyondPage({ printer, node, parent }: Scope, side: 'after' | 'before'): Sql | undefined {
  const position = node.page[side];
  if (!position) return undefined;
  const alias = printer.alias();
  const order = orderOf(printer, node.sort, alias);
  const within = `(${beyond(printer, order, position, side)}) is not true`;
  const conditions = [...conditionsOf(printer, node.rows, alias, parent), within];
  return `exists (select from ${tableOf(printer, node.rows, alias)}${order.joins}${whereClause(conditions)})`;
}

function skipped({ printer, node, parent }: Scope): Sql | undefined {
  const { offset } = node.page;
  if (!offset) return undefined;
  return `${printer.parameter(offset)} > 0 and exists (${selectFrom(printer, '', node.rows, printer.alias(), parent)})`;
}
