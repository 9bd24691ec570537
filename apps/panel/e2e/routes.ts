import type { Page } from 'playwright-core';
import { pages as panelPages } from '../src/pages.ts';
import { resources } from '../src/resources.ts';
import { ask } from './browser.ts';
import { invite } from './people.ts';

export type Route = { readonly name: string; readonly path: string };

/** Lists that the API gives whole. */
const WHOLE = new Set(['users', 'apiKeys']);

async function firstId(page: Page, name: string): Promise<string | undefined> {
  type Row = { readonly id: string };
  if (WHOLE.has(name)) return (await ask<Record<string, Row[]>>(page, `{ ${name} { id } }`))[name]?.[0]?.id;
  const data = await ask<Record<string, { nodes: Row[] }>>(page, `{ ${name}(first: 1) { nodes { id } } }`);
  return data[name]?.nodes[0]?.id;
}

/** No registry has a reorganisation from the start; its page has much to show. */
async function draftReorganisation(page: Page): Promise<void> {
  if ((await firstId(page, 'reorganisations')) !== undefined) return;
  type Ended = { readonly predecessor: { readonly id: string }; readonly successor: { readonly id: string } };
  const { legalDocuments, successions } = await ask<{
    legalDocuments: { nodes: { id: string }[] };
    successions: { nodes: (Ended & { readonly extent: string })[] };
  }>(
    page,
    `{ legalDocuments(first: 1) { nodes { id } }
       successions(first: 100, filter: { extent: { eq: PART } }) { nodes { extent predecessor { id } successor { id } } } }`,
  );
  const lines = successions.nodes.map(({ extent, predecessor, successor }) => ({
    extent,
    predecessorId: predecessor.id,
    successorId: successor.id,
  }));
  const input = {
    title: 'Sắp xếp thử',
    legalDocumentId: legalDocuments.nodes[0]?.id,
    effectiveOn: '2025-07-01',
    successions: lines,
  };
  await ask(
    page,
    'mutation ($input: ReorganisationInput!) { createReorganisation(input: $input) { userErrors { message } } }',
    { input },
  );
}

/** Every page of every resource, with a record of each where the registry has one, and those of accounts. */
export async function routesOf(page: Page): Promise<Route[]> {
  await draftReorganisation(page);
  const ids = new Map<string, string>();
  for (const { name, show, edit } of resources) {
    if (show === undefined && edit === undefined) continue;
    const id = await firstId(page, name);
    if (id !== undefined) ids.set(name, id);
  }
  const pages = resources.flatMap(({ name, list, show, edit, create }): Route[] => {
    const id = ids.get(name);
    return [
      ...(list ? [{ name: `${name}-list`, path: `/${name}` }] : []),
      ...(create ? [{ name: `${name}-create`, path: `/${name}/create` }] : []),
      ...(show && id ? [{ name: `${name}-show`, path: `/${name}/${id}/show` }] : []),
      ...(edit && id ? [{ name: `${name}-edit`, path: `/${name}/${id}` }] : []),
    ];
  });
  const [, secret] = (await invite(page)).link.split('#');
  return [
    { name: 'dashboard', path: '/' },
    ...pages,
    { name: 'not-found', path: '/communes/00000000-0000-7000-8000-000000000000/show' },
    { name: 'account', path: '/account' },
    ...panelPages.map(({ name, path }) => ({ name, path })),
    { name: 'invitation', path: `/invitation#${secret}` },
    { name: 'reset-password', path: `/reset-password#${secret}` },
  ];
}
