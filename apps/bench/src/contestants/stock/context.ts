import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Commune, type Household } from './entities.ts';

/** Which page of a commune's households. */
export type PageOf = { readonly commune: Commune; readonly first: number; readonly offset: number };

/** What every resolver of one request uses. */
export type Context = {
  /** A unit of work of its own, with MikroORM's dataloader. */
  readonly em: EntityManager;
  /** MikroORM's dataloader does not know pages; its population of several parents does. */
  readonly householdPages: DataLoader<PageOf, Household[]>;
};

export function createContext(em: EntityManager): Context {
  const householdPages = new DataLoader<PageOf, Household[], string>(
    async (pages) => {
      const [{ first, offset } = { first: 0, offset: 0 }] = pages;
      const communes = await em.find(
        Commune,
        { id: { $in: pages.map(({ commune }) => commune.id) } },
        {
          populate: ['households'],
          populateHints: { households: { limit: first, offset, orderBy: { code: 'asc', id: 'asc' } } },
          refresh: true,
        },
      );
      const byId = new Map(communes.map((commune) => [commune.id, commune.households.getItems()]));
      return pages.map(({ commune }) => byId.get(commune.id) ?? []);
    },
    { cacheKeyFn: ({ commune, first, offset }) => `${commune.id} ${first} ${offset}` },
  );
  return { em, householdPages: householdPages as unknown as Context['householdPages'] };
}
