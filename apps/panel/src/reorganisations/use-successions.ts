import { useQuery } from '@tanstack/react-query';
import {
  OfficialSuccessionsDocument,
  ReorganisationLinesDocument,
  type ReorganisationLinesQuery,
} from '@thoat-ngheo/client';
import type { SuccessionExtent } from '@thoat-ngheo/domain';
import { request } from '../api/registry.ts';

type Unit = ReorganisationLinesQuery['reorganisationLines']['nodes'][number]['predecessor'];
export type Succession = {
  readonly extent: SuccessionExtent;
  readonly predecessor: Unit;
  readonly successor: Unit;
};
type Page = {
  readonly nodes: readonly Succession[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
};

/** Every page of a list. */
async function all(read: (after: string | null) => Promise<Page>): Promise<readonly Succession[]> {
  const rows: Succession[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await read(after);
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

/** The successions of a reorganisation, in their order. */
export function useSuccessions(id: string, version: number) {
  return useQuery({
    queryKey: ['reorganisations', 'successions', id, version],
    queryFn: ({ signal }) =>
      all(async (after) => (await request(ReorganisationLinesDocument, { id, after }, signal)).reorganisationLines),
    placeholderData: (before) => before,
  });
}

/** The successions that the registry has for a day. */
export const officialSuccessions = (on: string): Promise<readonly Succession[]> =>
  all(async (after) => (await request(OfficialSuccessionsDocument, { on, after })).successions);
