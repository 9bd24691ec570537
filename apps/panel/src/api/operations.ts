import type { TypedDocumentString, VersionFieldsFragment } from '@thoat-ngheo/client';
import { changedFields } from './changed-fields.ts';
import { emptyToNull } from './empty-to-null.ts';
import { read as readAgain, request, type Why } from './registry.ts';

/** Greatest page the API gives to people; longer lists are read page after page. */
export const LARGEST_PAGE = 100;

/** A record as lists and forms hold it: references flattened to `xId`, so that its fields are named like the input's. */
export type PanelRecord = { readonly id: string; readonly version?: number; readonly [field: string]: unknown };
export type Values = Readonly<Record<string, unknown>>;

export type UserError = { readonly path: readonly string[]; readonly code: string; readonly message: string };
export type Outcome = { readonly record: PanelRecord | null; readonly userErrors: readonly UserError[] };
export type Page = {
  readonly rows: readonly PanelRecord[];
  readonly total: number;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
};
export type Version = VersionFieldsFragment;
export type History = { readonly totalCount: number; readonly nodes: readonly Version[] };
export type PageRequest = {
  readonly first: number;
  readonly offset?: number;
  readonly after?: string;
  readonly filter: Values;
  /** Only the removed records. */
  readonly removed?: boolean;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly signal?: AbortSignal | undefined;
};

/** What the panel can do with a resource; the data provider and the forms know nothing else of the API. */
export type ResourceOperations = {
  readonly list: (page: PageRequest) => Promise<Page>;
  readonly many: (ids: readonly string[], signal?: AbortSignal) => Promise<readonly PanelRecord[]>;
  /** `asOf`: as it stood at that moment. */
  readonly one: (id: string, signal?: AbortSignal, asOf?: string) => Promise<PanelRecord | null>;
  /** The newest versions, and how many there are. */
  readonly history?: (id: string, first: number, signal?: AbortSignal) => Promise<History | null>;
  readonly create?: (id: string, values: Values) => Promise<Outcome>;
  /** Sends only the fields that differ from `before`. */
  readonly update?: (id: string, version: number, values: Values, before: Values, why?: Why) => Promise<Outcome>;
  readonly remove?: (id: string, version: number) => Promise<Outcome>;
  readonly restore?: (id: string, version: number) => Promise<Outcome>;
};

type Node = { readonly id: string; readonly version?: number };
type Document<Result, Variables> = TypedDocumentString<Result, Variables>;
type ListResult<Row> = {
  page: { totalCount: number; nodes: Row[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
};
type ListVariables<Filter, Sort> = {
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  filter?: Filter | null | undefined;
  sort?: Sort[] | Sort | null | undefined;
  deleted?: boolean | null | undefined;
};
type PayloadResult<One> = { payload: { record: One | null; userErrors: UserError[] } };
type OnVersion = { id: string; version: number };

/**
 * The documents of a resource and how its forms and lists speak to them. Documents alias their root field: `page` in
 * lists, `record` for one, `payload { record: x {...} userErrors {...} }` in mutations, which select what `one` does.
 */
export type Documents<Row extends Node, One extends Node, Filter, Sort, Input> = {
  readonly list: Document<ListResult<Row>, ListVariables<Filter, Sort>>;
  readonly one: Document<{ record: One | null }, { id: string; asOf?: string | null | undefined }>;
  readonly history?: Document<{ record: { history: History } | null }, { id: string; first: number }>;
  readonly create?: Document<PayloadResult<One>, { input: Input }>;
  readonly update?: Document<PayloadResult<One>, OnVersion & { input: Input }>;
  readonly remove?: Document<PayloadResult<Node>, OnVersion>;
  readonly restore?: Document<PayloadResult<Node>, OnVersion>;
  /** What the values of the list's search box and filters mean; undefined: all rows. `in` of ids comes from references. */
  readonly toFilter: (values: Values) => Filter | undefined;
  readonly byIds: (ids: string[]) => Filter;
  /** Sort keys by the `source` of the column. */
  readonly sorts: Readonly<Record<string, Sort>>;
  readonly toRow?: (row: Row) => PanelRecord;
  readonly toRecord?: (one: One) => PanelRecord;
  /** Form values (empty text already null) as the API's input. */
  readonly toInput?: (values: Values) => Input;
};

const asIs = <N extends Node>(node: N): PanelRecord => node as N & PanelRecord;

/** Binds a resource's documents to the registry. */
export function defineOperations<Row extends Node, One extends Node, Filter, Sort extends object, Input extends object>(
  documents: Documents<Row, One, Filter, Sort, Input>,
): ResourceOperations {
  const { sorts, create, update, remove, restore, history } = documents;
  const read = documents.toInput;
  const toInput = read && ((values: Values): Input => read(emptyToNull(values) as Values));
  const toRow = documents.toRow ?? asIs;
  const toRecord = documents.toRecord ?? asIs;
  const outcome = async <N extends Node>(
    answer: Promise<PayloadResult<N>>,
    toPanel: (node: N) => PanelRecord,
  ): Promise<Outcome> => {
    const { record, userErrors } = (await answer).payload;
    return { record: record === null ? null : toPanel(record), userErrors };
  };
  return {
    async list({ first, offset, after, filter, removed, sort, signal }) {
      const chosen = sorts[sort.field];
      const { page } = await readAgain(
        documents.list,
        {
          first,
          ...(offset === undefined ? {} : { offset }),
          ...(after === undefined ? {} : { after }),
          filter: documents.toFilter(filter),
          ...(removed === true ? { deleted: true } : {}),
          ...(chosen === undefined ? {} : { sort: [{ ...chosen, direction: sort.order }] }),
        },
        signal,
      );
      const { endCursor, hasNextPage } = page.pageInfo;
      return { rows: page.nodes.map(toRow), total: page.totalCount, endCursor, hasNextPage };
    },
    async many(ids, signal) {
      const rows: PanelRecord[] = [];
      for (let from = 0; from < ids.length; from += LARGEST_PAGE) {
        const some = ids.slice(from, from + LARGEST_PAGE);
        const { page } = await readAgain(documents.list, { first: some.length, filter: documents.byIds(some) }, signal);
        rows.push(...page.nodes.map(toRow));
      }
      return rows;
    },
    async one(id, signal, asOf) {
      const { record } = await readAgain(documents.one, { id, ...(asOf === undefined ? {} : { asOf }) }, signal);
      return record === null ? null : toRecord(record);
    },
    ...(history && {
      history: async (id: string, first: number, signal?: AbortSignal) =>
        (await readAgain(history, { id, first }, signal)).record?.history ?? null,
    }),
    ...(create && toInput
      ? { create: (id, values) => outcome(request(create, { input: { ...toInput(values), id } }), toRecord) }
      : {}),
    ...(update && toInput
      ? {
          update: (id, version, values, before, why) => {
            const input = changedFields(toInput(values), toInput(before));
            return outcome(request(update, { id, version, input }, undefined, why), toRecord);
          },
        }
      : {}),
    ...(remove ? { remove: (id, version) => outcome(request(remove, { id, version }), asIs) } : {}),
    ...(restore ? { restore: (id, version) => outcome(request(restore, { id, version }), asIs) } : {}),
  };
}
