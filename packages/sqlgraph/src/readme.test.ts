import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { registry } from './fixture/registry.ts';

it('shows in the README what its example compiles to', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
  const words = (sql: string) => sql.replaceAll(/\s+/g, ' ').replaceAll('( ', '(').trim();
  const compiled = registry().compile({ document: parse(block('graphql')), viewer: {} });
  expect(words(block('sql'))).toBe(compiled?.text);
});
