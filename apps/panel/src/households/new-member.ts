import type { MemberInput } from '@thoat-ngheo/domain';

/** A member as the form holds it: what is not entered yet is null. */
export type MemberValues = {
  -readonly [F in Exclude<keyof MemberInput, 'id' | 'ordinal'>]: MemberInput[F] | null;
} & { id: string };

/**
 * A blank member: the first of a household is its head; the others are taken to share the head's ethnicity. Fields that the
 * person in hand may not read are left out: they may not be entered either.
 */
export function newMember(
  id: string,
  others: readonly MemberValues[],
  mayRead: (source: string) => boolean,
): MemberValues {
  const head = others.find(({ relationship }) => relationship === 'HEAD');
  const blank: MemberValues = {
    id,
    fullName: null,
    birthDate: null,
    sex: null,
    relationship: head === undefined ? 'HEAD' : null,
    ethnicity: head?.ethnicity ?? null,
    citizenIdentityNumber: null,
    disabled: false,
    monthlyAllowance: false,
    healthInsurance: null,
    employment: null,
    ableToWork: null,
    educationLevel: null,
    inTraining: null,
    attendsSchool: null,
    malnourished: null,
  };
  return Object.fromEntries(Object.entries(blank).filter(([field]) => mayRead(`members.${field}`))) as MemberValues;
}
