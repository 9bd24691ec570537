import { useQuery } from '@tanstack/react-query';
import { PovertyStandardsDocument, type PovertyStandardsQuery } from '@thoat-ngheo/client';
import type { DeprivationIndicator, PovertyStandard } from '@thoat-ngheo/domain';
import { request } from '../api/registry.ts';

/** A standard as the domain's rules read it, with the words of its thresholds. */
export type ShownStandard = PovertyStandard & {
  readonly id: string;
  readonly thresholds: Readonly<Partial<Record<DeprivationIndicator, string>>>;
};

const LONG = 3_600_000;

function toStandard({
  province,
  lines,
  indicators,
  ...standard
}: PovertyStandardsQuery['standards']['nodes'][number]): ShownStandard {
  return {
    ...standard,
    provinceCode: province?.code ?? null,
    lines: lines.nodes,
    indicators: indicators.nodes,
    thresholds: Object.fromEntries(indicators.nodes.map(({ code, threshold }) => [code, threshold])),
  };
}

const select = ({ standards }: PovertyStandardsQuery): readonly ShownStandard[] => standards.nodes.map(toStandard);

/** Every standard of the registry. */
export function useStandards() {
  return useQuery({
    queryKey: ['standards', 'rules'],
    queryFn: ({ signal }) => request(PovertyStandardsDocument, {}, signal),
    select,
    staleTime: LONG,
  });
}
