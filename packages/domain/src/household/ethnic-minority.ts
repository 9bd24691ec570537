import type { Ethnicity } from '../vocabulary/ethnicity.ts';
import type { Relationship } from '../vocabulary/member.ts';

/** Whether an ethnicity is one of the 53 minorities of Viet Nam: not the Kinh, and neither foreign nor undetermined. */
export function isMinority(ethnicity: Ethnicity): boolean {
  return ethnicity !== 'KINH' && ethnicity !== 'FOREIGN' && ethnicity !== 'OTHER';
}

/** An ethnic-minority household is one whose head belongs to a minority; false without a head. */
export function isEthnicMinorityHousehold(
  members: readonly { readonly relationship: Relationship; readonly ethnicity: Ethnicity }[],
): boolean {
  return members.some(({ relationship, ethnicity }) => relationship === 'HEAD' && isMinority(ethnicity));
}
