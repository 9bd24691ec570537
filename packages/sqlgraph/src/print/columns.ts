import type { Source } from '../bind/published-type.ts';
import type { FieldNode, ObjectNode } from '../plan/nodes.ts';
import { columnOf, type Sql } from './sql.ts';

/** The SQL of a published expression may name any column of its row. */
const ANY = Symbol('any column');

/**
 * What the subselect that gives a row has to hand out of it, for what is printed from that row. The columns by name where they are
 * known: PostgreSQL takes a row apart only as far as the last column that is asked for (6 % of the time of a deep tree, measured).
 * @param sources sort keys that cursors are made of
 */
export function selectList(
  alias: string,
  idColumn: string,
  objects: readonly ObjectNode[],
  sources: readonly Source[],
): Sql {
  const used = [...objects.flatMap(columnsOfObject), ...sources.map(columnOfSource)];
  const columns = new Set(used.length === 0 ? [idColumn] : used);
  const named = [...columns].filter((column) => column !== ANY);
  return columns.has(ANY) ? `${alias}.*` : named.map((column) => columnOf(alias, column)).join(', ');
}

type Column = string | typeof ANY;

const columnsOfObject = ({ entries }: ObjectNode): readonly Column[] =>
  entries.flatMap(({ value }) => columnsOfField(value));

function columnsOfField(node: FieldNode): readonly Column[] {
  switch (node.kind) {
    case 'typename':
      return [];
    case 'scalar':
      return [columnOfSource(node.value)];
    case 'object':
      return columnsOfObject(node);
    case 'one':
    case 'connection':
      return node.rows.join === undefined ? [] : [node.rows.join.from];
  }
}

const columnOfSource = (source: Source): Column => (source.kind === 'column' ? source.column : ANY);
