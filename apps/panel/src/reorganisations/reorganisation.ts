import type { ReorganisationDryRunQuery, ReorganisationFieldsFragment } from '@thoat-ngheo/client';

export type Reorganisation = ReorganisationFieldsFragment;
export type DryRunAnswer = ReorganisationDryRunQuery['reorganisationDryRun'];
export type DividedCommune = DryRunAnswer['divided'][number];

/** Rows of a long table to begin with; the reorganisation of a province has hundreds. */
export const FIRST_ROWS = 20;

/** Every commune that an answer names. */
export function communesOf({ flows, divided, grants, records, renamedVillages }: DryRunAnswer): readonly string[] {
  const ids = [
    ...flows.flatMap(({ fromCommuneId, toCommuneId }) => [fromCommuneId, toCommuneId]),
    ...divided.flatMap(({ communeId, toCommuneIds }) => [communeId, ...toCommuneIds]),
    ...grants.flatMap(({ fromCommuneId, toCommuneIds }) => [fromCommuneId, ...toCommuneIds]),
    ...records.map(({ communeId }) => communeId),
    ...renamedVillages.flatMap(({ fromCommuneId, toCommuneId }) => [fromCommuneId, toCommuneId]),
  ];
  return [...new Set(ids)].filter((id) => id !== null);
}
