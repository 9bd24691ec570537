import type { Source } from '../bind/published-type.ts';

/** A fragment of SQL under construction; a separate name only to tell it from other strings in signatures. */
export type Sql = string;

/** A quoted identifier. */
export const identifier = (name: string): Sql => `"${name.replaceAll('"', '""')}"`;

/** A string literal; only for text of the operation's structure (response keys, type names), never for values. */
export const literal = (text: string): Sql => `'${text.replaceAll("'", "''")}'`;

/** `alias."column"` */
export const columnOf = (alias: string, column: string): Sql => `${alias}.${identifier(column)}`;

/** A scalar of the row called `alias`. */
export const sourceOf = (source: Source, alias: string): Sql =>
  source.kind === 'column' ? columnOf(alias, source.column) : `(${source.expression(alias)})`;

/** A conjunction; no part at all is true. */
export const conjunction = (parts: readonly Sql[]): Sql => (parts.length === 0 ? 'true' : parts.join(' and '));

/** ` where a and b`, or nothing. */
export const whereClause = (parts: readonly Sql[]): Sql => (parts.length === 0 ? '' : ` where ${conjunction(parts)}`);
