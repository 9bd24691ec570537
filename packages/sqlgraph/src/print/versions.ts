import type { PublishedType } from '../bind/published-type.ts';
import type { EntityModel, HistoryModel } from '../model/entity-model.ts';
import type { Slot } from '../plan/nodes.ts';
import type { Printer } from './printer.ts';
import { columnOf, identifier, type Sql } from './sql.ts';

/**
 * All versions of an entity's rows as an item of a FROM clause. Neither part has a condition of its own: so PostgreSQL reads
 * both tables as one relation, with the indexes of each for joins, filters and orders ({@link holdsAt} says which versions).
 */
export function versionsOf(entity: EntityModel, path: (table: string) => Sql): Sql {
  const { from, to, table } = historyOf(entity);
  const columns = [...columnsOf(entity), from].map(identifier).join(', ');
  const past = `select ${columns}, ${identifier(to)} from ${path(table)}`;
  return `(select ${columns}, 'infinity'::timestamptz as ${identifier(to)} from ${path(entity.table)} union all ${past})`;
}

/** The condition that a version holds at a moment: exactly one of each record that there was. */
export function holdsAt(printer: Printer, { entity }: PublishedType, alias: string, moment: Slot): Sql {
  const { from, to } = historyOf(entity);
  const then = printer.parameter(moment);
  return `${columnOf(alias, from)} <= ${then} and ${columnOf(alias, to)} > ${then}`;
}

function historyOf({ name, history }: EntityModel): HistoryModel {
  if (!history) throw new Error(`No history is kept of ${name}, by which other records of an earlier moment are read`);
  return history;
}

function columnsOf({ idColumn, properties }: EntityModel): readonly string[] {
  const own = Object.values(properties).map((property) =>
    property.kind === 'column' ? property.column : property.join.from,
  );
  return [...new Set([idColumn, ...own])];
}
