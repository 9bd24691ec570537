import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, printSchema } from 'graphql';

/** Generates the typed client from the committed schema and the documents beside it. */
const here = new URL('..', import.meta.url);
const schema = buildSchema(readFileSync(new URL('schema.graphql', here), 'utf8'));
const documents = readdirSync(new URL('documents', here))
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(new URL(`documents/${name}`, here), 'utf8')) }));

const scalars = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  SafeInt: 'number',
  JSON: 'unknown',
};

async function generate(target: string, plugins: Record<string, object>, header: string): Promise<void> {
  const text = await codegen({
    filename: target,
    schema: parse(printSchema(schema)),
    documents,
    config: {},
    plugins: [{ header: {} }, ...Object.entries(plugins).map(([name, config]) => ({ [name]: config }))],
    pluginMap: {
      header: { plugin: () => header },
      typescript,
      operations,
      typedDocuments,
    },
  });
  // Node resolves modules by file name; the generator leaves the extension out.
  writeFileSync(new URL(`src/generated/${target}`, here), text.replace(/from '[^']*\/schema'/, "from './schema.ts'"));
}

const common = {
  scalars,
  enumsAsTypes: true,
  skipTypename: true,
  useTypeImports: true,
  avoidOptionals: false,
  defaultScalarType: 'unknown',
};
const header = '/* Generated from schema.graphql and documents/*.graphql: do not edit, run `pnpm schema`. */\n';
await generate('schema.ts', { typescript: common }, header);
await generate(
  'operations.ts',
  {
    operations: { ...common, importSchemaTypesFrom: 'src/generated/schema.ts' },
    typedDocuments: { documentMode: 'string', useTypeImports: true },
  },
  header,
);
