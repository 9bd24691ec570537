import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { inRegistry } from '../testing/registry.ts';

const root = new URL('../../../../', import.meta.url);
const pages = [
  'README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const examples = pages.flatMap((page) =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(
    ([, text = '']) => [page, text] as const,
  ),
);
const queries = examples.filter(([, text]) =>
  parse(text).definitions.some((node) => 'operation' in node && node.operation === 'query'),
);

test('there are examples to check', () => expect(queries.length).toBeGreaterThanOrEqual(5));

test.each(queries)('an example of %s is answered by one statement: %s', (_, text) =>
  inRegistry(async ({ ask, sql, statements }) => {
    const { data, errors } = await ask(text);
    expect(errors).toBeUndefined();
    expect(Object.keys(data).length).toBeGreaterThan(0);
    expect(statements()).toBe(1);
    expect(sql(text)).toMatchSnapshot();
  }),
);

test('the example of writing is answered', () =>
  inRegistry(async ({ ask }) => {
    const [, text = ''] = examples.find(([page, each]) => page.endsWith('developer.md') && each.includes('mutation'))!;
    const { errors } = await ask(text, {
      input: { number: '1/2026/QĐ', title: 'Quyết định', kind: 'DECISION', issuer: 'UBND tỉnh', sourceMark: 'KNOWN' },
    });
    expect(errors).toBeUndefined();
  }));
