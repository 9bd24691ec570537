import { printSchema, validateSchema } from 'graphql';
import { expect, it } from 'vitest';
import { registry } from '../fixture/registry.ts';

it('derives a valid schema', async () => {
  const { schema } = registry();
  expect(validateSchema(schema)).toEqual([]);
  await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot('__snapshots__/derived.graphql');
});

it('derives the same schema every time', () => {
  expect(printSchema(registry().schema)).toBe(printSchema(registry().schema));
});
