import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ProgrammeMoneyDocument, type ProgrammeMoneyQuery } from '@thoat-ngheo/client';
import type { FundingBySource } from '@thoat-ngheo/domain';
import { request } from '../api/registry.ts';

export type Money = ProgrammeMoneyQuery['programmeFunding']['total'];
export type Stage = Money['stages'][number];

/** The money of a programme as the server adds it up, in one commune or (null) the whole province, and who has lines. */
export const useMoney = (code: string, communeId: string | null) =>
  useQuery({
    queryKey: ['programmes', 'money', code, communeId],
    queryFn: ({ signal }) => request(ProgrammeMoneyDocument, { code, communeId }, signal),
    placeholderData: keepPreviousData,
    enabled: code !== '',
  });

/** What was mobilised, as far as any was. */
export const mobilised = ({ stages }: Money): Stage | undefined =>
  stages.find(({ stage, isKnown }) => stage === 'MOBILISED' && isKnown);

/** A stage in the form that the domain computes it: amounts as exact whole numbers. */
export const toTotals = (stage: Stage): FundingBySource => ({
  ...stage,
  total: BigInt(stage.total),
  sources: stage.sources.map((source) => ({ ...source, amount: BigInt(source.amount) })),
});
