import { readdirSync, readFileSync } from 'node:fs';
import { type DefinitionNode, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { roundOf } from '../testing/builders.ts';
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
/** What the explorer opens with. */
const explorer = 'apps/panel/src/explorer/examples.ts';
for (const [, text = ''] of readFileSync(new URL(explorer, root), 'utf8').matchAll(/query: `(.*?)`/gs))
  examples.push([explorer, text]);
const isQuery = (node: DefinitionNode): node is OperationDefinitionNode =>
  node.kind === 'OperationDefinition' && node.operation === 'query';
const needsVariables = ({ variableDefinitions = [] }: OperationDefinitionNode): boolean =>
  variableDefinitions.some(({ type }) => type.kind === 'NonNullType');
const queries = examples.filter(([, text]) =>
  parse(text).definitions.some((node) => isQuery(node) && !needsVariables(node)),
);

test('there are examples to check, of groups too, on every page and in the explorer', () => {
  const about = (page: string) => queries.filter(([at]) => at === page).map(([, text]) => text);
  expect(about('README.md').length).toBeGreaterThanOrEqual(1);
  for (const page of ['docs/developer.md', 'docs/partner.md', explorer])
    expect(about(page).filter((text) => text.includes('groups(')).length, page).toBeGreaterThanOrEqual(1);
});

test.each(queries)('an example of %s is answered, its compiled part by one statement: %s', (_, text) =>
  inRegistry(async ({ ask, sql, statements }) => {
    const { data, errors } = await ask(text);
    expect(errors).toBeUndefined();
    expect(Object.keys(data).length).toBeGreaterThan(0);
    // One that only asks for figures computed in TypeScript has no compiled part.
    expect(statements()).toBeLessThanOrEqual(1);
    if (statements() === 1) expect(sql(text)).toMatchSnapshot();
  }),
);

test('the example of another standard is answered', () =>
  inRegistry(async ({ ask }) => {
    const [, text = ''] = examples.find(([, each]) => each.includes('whatIf('))!;
    const { data } = await ask('{ standards(first: 1) { nodes { id } } }');
    const [standard] = (data.standards as unknown as { nodes: { id: string }[] }).nodes;
    const { data: answer, errors } = await ask(text, { round: await roundOf(ask, 2025), standard: standard?.id });
    expect(errors).toBeUndefined();
    expect(answer.whatIf).toMatchObject({ cells: [] });
  }));

test('the example of writing is answered', () =>
  inRegistry(async ({ ask }) => {
    const [, text = ''] = examples.find(([page, each]) => page.endsWith('developer.md') && each.includes('mutation'))!;
    const { errors } = await ask(text, {
      input: { number: '1/2026/QĐ', title: 'Quyết định', kind: 'DECISION', issuer: 'UBND tỉnh', sourceMark: 'KNOWN' },
    });
    expect(errors).toBeUndefined();
  }));
