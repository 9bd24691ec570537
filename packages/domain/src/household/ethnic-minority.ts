import type { Ethnicity } from '../vocabulary/ethnicity.ts';
import type { Relationship } from '../vocabulary/member.ts';

/** The Kinh, and who is foreign or undetermined: everybody else belongs to one of the 53 minorities of Viet Nam. */
export const NON_MINORITIES: readonly Ethnicity[] = ['KINH', 'FOREIGN', 'OTHER'];

/** Whether an ethnicity is one of the 53 minorities of Viet Nam. */
export function isMinority(ethnicity: Ethnicity): boolean {
  return !NON_MINORITIES.includes(ethnicity);
}

/** An ethnic-minority household is one whose head belongs to a minority; false without a head. */
export function isEthnicMinorityHousehold(
  members: readonly { readonly relationship: Relationship; readonly ethnicity: Ethnicity }[],
): boolean {
  return members.some(({ relationship, ethnicity }) => relationship === 'HEAD' && isMinority(ethnicity));
}
