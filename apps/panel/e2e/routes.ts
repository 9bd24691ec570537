import type { Page } from 'playwright-core';
import { resources } from '../src/resources.ts';
import { ask } from './browser.ts';
import { invite } from './people.ts';

export type Route = { readonly name: string; readonly path: string };

/** Every page of every resource, with a record of each where the registry has one, and those of accounts. */
export async function routesOf(page: Page): Promise<Route[]> {
  const ids = new Map<string, string>();
  for (const { name, show, edit } of resources) {
    if (show === undefined && edit === undefined) continue;
    const data = await ask<Record<string, { nodes: { id: string }[] }>>(page, `{ ${name}(first: 1) { nodes { id } } }`);
    const id = data[name]?.nodes[0]?.id;
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
    { name: 'users', path: '/users' },
    { name: 'invitation', path: `/invitation#${secret}` },
    { name: 'reset-password', path: `/reset-password#${secret}` },
  ];
}
