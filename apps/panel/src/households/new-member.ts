import type { MemberInput } from '@thoat-ngheo/domain';

/** A member as the form holds it: what is not entered yet is null. */
export type MemberValues = {
  -readonly [F in Exclude<keyof MemberInput, 'id' | 'ordinal'>]: MemberInput[F] | null;
} & { id: string };

/** A blank member: the first of a household is its head; the others are taken to share the head's ethnicity. */
export function newMember(id: string, others: readonly MemberValues[]): MemberValues {
  const head = others.find(({ relationship }) => relationship === 'HEAD');
  return {
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
}
