import { useQuery } from '@tanstack/react-query';
import {
  WorklistProgressDocument,
  type WorklistProgressQuery,
  type WorklistProgressQueryVariables,
} from '@thoat-ngheo/client';
import { useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { PanelRecord } from '../api/operations.ts';
import { request } from '../api/registry.ts';
import { useYearlyRounds } from '../reviewRounds/use-yearly-rounds.ts';
import { vietnameseToday } from '../today.ts';
import { villages as villageResource } from '../villages/index.ts';
import { filterOf, openComplaints, workRows } from './work.ts';

const PAGE = 100;

/** Every village and complaint of the commune; more than a page of them takes several requests. */
async function wholeCommune(
  variables: Omit<WorklistProgressQueryVariables, 'offset'>,
  signal: AbortSignal,
): Promise<WorklistProgressQuery> {
  const first = await request(WorklistProgressDocument, { ...variables, offset: 0 }, signal);
  const pages = [first];
  while (pages.length * PAGE < Math.max(first.villages.totalCount, first.complaints.totalCount))
    pages.push(await request(WorklistProgressDocument, { ...variables, offset: pages.length * PAGE }, signal));
  return {
    ...first,
    villages: { ...first.villages, nodes: pages.flatMap(({ villages }) => villages.nodes) },
    complaints: { ...first.complaints, nodes: pages.flatMap(({ complaints }) => complaints.nodes) },
  };
}

/** The work of the newest yearly round in one commune. */
export function useWorklist() {
  const translate = useTranslate();
  const { rounds, isPending, isError: isWithoutRounds } = useYearlyRounds();
  const today = vietnameseToday();
  const { data: communes = [] } = useGetList<PanelRecord>('communes', {
    pagination: { page: 1, perPage: PAGE },
    sort: { field: 'fullName', order: 'ASC' },
    filter: { validity: 'CURRENT' },
  });
  const [chosen, chooseCommune] = useState<string | null>(null);
  const at = rounds.findIndex(({ startsOn }) => String(startsOn) <= today);
  const round = rounds[at];
  const previous = at < 0 ? undefined : rounds[at + 1];
  const commune = chosen ?? (communes.length === 1 ? String(communes[0]?.id) : null);
  const of = { round: String(round?.id), previous: previous === undefined ? null : String(previous.id) };
  const { data, isError } = useQuery({
    queryKey: ['worklist', commune, of],
    queryFn: ({ signal }) =>
      wholeCommune(
        {
          commune: String(commune),
          round: of.round,
          toSurvey: filterOf('toSurvey', of),
          incomplete: filterOf('incomplete', of),
          done: filterOf('done', of),
        },
        signal,
      ),
    enabled: commune !== null && round !== undefined,
  });
  const rows =
    data === undefined
      ? undefined
      : workRows(data, data.villages.nodes, {
          whole: translate('worklist.whole'),
          elsewhere: translate('worklist.elsewhere'),
          of: villageResource.recordRepresentation,
        });
  const disagreed = data === undefined ? [] : openComplaints(data.complaints.nodes).map(({ id }) => id);
  return {
    isPending,
    round,
    of,
    communes,
    commune,
    chooseCommune,
    rows,
    disagreed,
    isError: isError || isWithoutRounds,
  };
}
