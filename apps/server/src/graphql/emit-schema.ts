import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createOrm } from '../database/orm.ts';
import { schemaText } from './schema-text.ts';

/** Writes the public schema where the client package keeps it. */
const target = fileURLToPath(new URL('../../../../packages/client/schema.graphql', import.meta.url));
writeFileSync(target, schemaText(createOrm('postgres://schema@localhost/schema')));
