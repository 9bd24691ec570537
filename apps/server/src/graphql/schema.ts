import type { MikroORM } from '@mikro-orm/postgresql';
import { fromMikroOrm, type Published, publish } from '@thoat-ngheo/sqlgraph';
import { buildSchemaSync } from 'type-graphql';
import { historyOf } from '../database/history/history.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import { policies } from './policies.ts';
import { historyModel, withHistory } from './record-history.ts';
import { resolvers } from './resolvers.ts';
import { publishedTypes } from './types.ts';

/** The public schema: written types and mutations, with everything readable derived and bound to the database. */
export function createSchema(orm: MikroORM): Published<Viewer> {
  const base = buildSchemaSync({ resolvers: [...resolvers], orphanedTypes: publishedTypes, validate: false });
  const model = historyModel(fromMikroOrm(orm.getMetadata(), historyOf));
  return publish(withHistory(base), { model, policies });
}
