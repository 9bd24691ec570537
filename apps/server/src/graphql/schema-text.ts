import type { MikroORM } from '@mikro-orm/postgresql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

/** The public schema in the schema language, in a stable order. Needs the entities' metadata, no database. */
export function schemaText(orm: MikroORM): string {
  return `${printSchema(lexicographicSortSchema(createSchema(orm).schema))}\n`;
}
