import {
  type ApiKeyFieldsFragment,
  type ApiKeyInput,
  ApiKeysDocument,
  CreateApiKeyDocument,
} from '@thoat-ngheo/client';
import { emptyToNull } from '../api/empty-to-null.ts';
import { pick } from '../api/filter.ts';
import type { PanelRecord, ResourceOperations, Values } from '../api/operations.ts';
import { read, request } from '../api/registry.ts';
import { wholeList } from '../api/whole-list.ts';

const FIELDS = [
  'name',
  'communeIds',
  'permissions',
  'maxPage',
  'maxCost',
  'persistedOnly',
  'expiresInDays',
] as const satisfies readonly (keyof ApiKeyInput)[];

/** A key as lists hold it; `key`, the whole of it, only in the answer that made it. */
export type ApiKeyRecord = PanelRecord & ApiKeyFieldsFragment & { readonly key?: string | null };

/** Keys are made and ended, not changed; the registry chooses their id. */
export const operations: ResourceOperations = {
  ...wholeList(async (signal) => (await read(ApiKeysDocument, {}, signal)).apiKeys),
  async create(_, values) {
    const input = pick<ApiKeyInput>(emptyToNull(values) as Values, FIELDS);
    const { key, record, userErrors } = (await request(CreateApiKeyDocument, { input })).payload;
    return { record: record === null ? null : { ...record, key }, userErrors };
  },
};
