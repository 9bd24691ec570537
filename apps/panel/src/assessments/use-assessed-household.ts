import { useQuery } from '@tanstack/react-query';
import { AssessedHouseholdDocument, type AssessedHouseholdQuery } from '@thoat-ngheo/client';
import { request } from '../api/registry.ts';

export type AssessedHousehold = NonNullable<AssessedHouseholdQuery['household']>;

/** The household being assessed, with the facts and members from which answers are proposed. */
export function useAssessedHousehold(id: string | null | undefined): AssessedHousehold | null {
  const { data } = useQuery({
    queryKey: ['households', 'assessed', id],
    queryFn: ({ signal }) => request(AssessedHouseholdDocument, { id: id ?? '' }, signal),
    enabled: Boolean(id),
  });
  return data?.household ?? null;
}
