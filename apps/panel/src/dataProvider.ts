import type { DataProvider, RaRecord } from 'ra-core';
import {
  LARGEST_PAGE,
  type Outcome,
  type Page,
  type PanelRecord,
  type ResourceOperations,
  type UserError,
  type Values,
} from './api/operations.ts';
import type { Why } from './api/registry.ts';
import type { PanelResource } from './resource.ts';

/** The registry refused a write with things a person can mend. `current` on CONFLICT: the record as it is now. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly userErrors: readonly UserError[];
  readonly current: PanelRecord | null;
  constructor({ userErrors, record }: Outcome) {
    super(userErrors.map(({ message }) => message).join(' '));
    this.userErrors = userErrors;
    this.current = record;
  }
  get isConflict(): boolean {
    return this.userErrors.some(({ code }) => code === 'CONFLICT');
  }
}

type ReadAll = {
  readonly filter: Values;
  readonly sort: { readonly field: string; readonly order: string };
  readonly onPage: (progress: { readonly done: number; readonly total: number }) => void;
};

function done(outcome: Outcome): PanelRecord {
  if (outcome.userErrors.length > 0 || outcome.record === null) throw new RefusedError(outcome);
  return outcome.record;
}

/** Whether the bin is asked for, and the other conditions. */
const split = ({ removed, ...filter }: Values) => ({ filter, ...(removed === true ? { removed } : {}) });

const sortOf = ({ field, order }: { field?: string; order?: string } = {}) => ({
  field: field ?? 'id',
  order: order === 'DESC' ? ('DESC' as const) : ('ASC' as const),
});

/**
 * What react-admin asks, put to the registry. One page is one request; a write is one mutation.
 * @param isOpen whether the person in hand may read a field, such as `households.phone`
 */
export function createDataProvider(
  resources: readonly PanelResource[],
  isOpen: (field: string) => boolean = () => true,
): DataProvider {
  const byName = new Map(resources.map(({ name, operations }) => [name, operations]));
  const of = (name: string): ResourceOperations => {
    const operations = byName.get(name);
    if (operations === undefined) throw new Error(`No resource ${name}.`);
    return operations;
  };
  const able = <Act>(act: Act | undefined, what: string): Act => {
    if (act === undefined) throw new Error(`Not offered: ${what}.`);
    return act;
  };
  /** A filter that was remembered may name a field that is closed by now: asking for it would be refused as a whole. */
  const open = (name: string, filter: Values): Values =>
    Object.fromEntries(Object.entries(filter).filter(([field]) => isOpen(`${name}.${field}`)));
  const list = async (
    name: string,
    filter: Values,
    params: { pagination?: object; sort?: object; signal?: AbortSignal },
  ) => {
    const { page = 1, perPage = 25 } = (params.pagination ?? {}) as { page?: number; perPage?: number };
    const rows: PanelRecord[] = [];
    let found: Page;
    do {
      found = await of(name).list({
        first: Math.min(perPage - rows.length, LARGEST_PAGE),
        offset: (page - 1) * perPage + rows.length,
        ...split(open(name, filter)),
        sort: sortOf(params.sort),
        signal: params.signal,
      });
      rows.push(...found.rows);
    } while (found.hasNextPage && rows.length < perPage);
    return { data: rows as RaRecord[], total: found.total };
  };
  const remove = (name: string, id: unknown, record: Values | undefined) =>
    able(of(name).remove, `delete ${name}`)(String(id), Number(record?.version)).then(done);

  const provider = {
    getList: (name: string, params: { filter?: Values; signal?: AbortSignal }) =>
      list(name, params.filter ?? {}, params),
    async getOne(name: string, { id, signal, meta }: { id: unknown; signal?: AbortSignal; meta?: { asOf?: string } }) {
      const record = await of(name).one(String(id), signal, meta?.asOf);
      if (record === null) throw new Error('ra.notification.item_doesnt_exist');
      return { data: record };
    },
    async getMany(name: string, { ids, signal }: { ids: readonly unknown[]; signal?: AbortSignal }) {
      return { data: await of(name).many(ids.map(String), signal) };
    },
    getManyReference: (name: string, params: { target: string; id: unknown; filter?: Values; signal?: AbortSignal }) =>
      list(name, { ...params.filter, [params.target]: params.id }, params),
    async create(name: string, { data }: { data: Values }) {
      const { id, ...values } = data;
      return { data: done(await able(of(name).create, `create ${name}`)(String(id), values)) };
    },
    async update(name: string, params: { id: unknown; data: Values; previousData?: Values; meta?: Why }) {
      const before = params.previousData ?? {};
      const version = Number(params.data.version ?? before.version);
      const act = able(of(name).update, `update ${name}`);
      return { data: done(await act(String(params.id), version, params.data, before, params.meta)) };
    },
    async delete(name: string, { id, previousData }: { id: unknown; previousData?: Values }) {
      return { data: await remove(name, id, previousData) };
    },
    async restore(name: string, { id, version }: { id: string; version: number }) {
      return { data: done(await able(of(name).restore, `restore ${name}`)(id, version)) };
    },
    history: (name: string, { id, first, signal }: { id: string; first: number; signal?: AbortSignal }) =>
      able(of(name).history, `history ${name}`)(id, first, signal),
    /** Every row under a filter, page after page by cursor. */
    async readAll(name: string, { filter, sort, onPage }: ReadAll) {
      const rows: PanelRecord[] = [];
      let after: string | null = null;
      do {
        const page: Page = await of(name).list({
          first: LARGEST_PAGE,
          ...split(open(name, filter)),
          sort: sortOf(sort),
          ...(after === null ? {} : { after }),
        });
        rows.push(...page.rows);
        onPage({ done: rows.length, total: page.total });
        after = page.hasNextPage ? page.endCursor : null;
      } while (after !== null);
      return rows;
    },
    updateMany: () => Promise.reject(new Error('Not offered: records are changed one by one.')),
    deleteMany: () => Promise.reject(new Error('Not offered: records are removed one by one.')),
    supportAbortSignal: true,
  };
  return provider as unknown as DataProvider;
}
