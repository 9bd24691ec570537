import type { ProductionParticipantInput } from '@thoat-ngheo/domain';

/** A household that takes part as the form holds it; `id` only tells the entries apart. */
export type ParticipantValues = Omit<ProductionParticipantInput, 'householdId'> & {
  readonly id: string;
  readonly householdId: string | null;
  /** Whose entry it is, where it was read. */
  readonly household?: { readonly id: string; readonly code: string; readonly headName: string | null };
};

/** A blank entry: what is not known is null, not zero. */
export const newParticipant = (id: string): ParticipantValues => ({
  id,
  householdId: null,
  grantedCapital: null,
  ownCapital: null,
  loanCapital: null,
  outcome: null,
  incomeBefore: null,
  incomeAfter: null,
  note: null,
});
