import type { DashboardPovertyPresentQuery } from '@thoat-ngheo/client';
import { LARGEST_PAGE } from '../api/operations.ts';

/** The most groups the API gives at once; the documents ask for as many. */
export const MOST_GROUPS = 1000;

/** The answer of one request; both boundaries are answered in the same form. */
export type AnswerPage = DashboardPovertyPresentQuery;
export type PageStart = { readonly communesFrom: number; readonly groupsFrom: number };

/**
 * The groups and communes of one round without a gap: nearly always one request; where a province has more groups or
 * communes than one answer holds, as many as it takes.
 */
export async function wholeAnswer(request: (from: PageStart) => Promise<AnswerPage>): Promise<AnswerPage> {
  const pages: AnswerPage[] = [];
  for (;;) {
    const page = await request({ communesFrom: pages.length * LARGEST_PAGE, groupsFrom: pages.length * MOST_GROUPS });
    pages.push(page);
    if (!goesOn(page, pages.length * LARGEST_PAGE)) break;
  }
  return {
    registered: { groups: pages.flatMap(({ registered }) => registered.groups) },
    assessed: { groups: pages.flatMap(({ assessed }) => assessed.groups) },
    withoutFigures: {
      totalCount: pages[0]?.withoutFigures.totalCount ?? 0,
      nodes: pages.flatMap(({ withoutFigures }) => withoutFigures.nodes),
    },
  };
}

const goesOn = ({ registered, assessed, withoutFigures }: AnswerPage, communesRead: number): boolean =>
  registered.groups.length === MOST_GROUPS ||
  assessed.groups.length === MOST_GROUPS ||
  withoutFigures.totalCount > communesRead;
