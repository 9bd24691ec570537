import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { boolean, integer } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { optional, type Parser, withDefault } from '../parse/parser.ts';
import { id, MAX_NAME, text } from '../parse/text.ts';
import { type Clock, pastDate } from '../parse/time.ts';
import type { Ethnicity } from '../vocabulary/ethnicity.ts';
import type { EducationLevel, EmploymentStatus, Relationship, Sex } from '../vocabulary/member.ts';
import { identityNumber } from './identity-number.ts';

/** A member of a household (nhân khẩu) as entered. A fact that is null was not asked; it is not a "no". */
export interface MemberInput {
  /** Of a member already known, or chosen by the client; null lets the registry choose. */
  readonly id: string | null;
  readonly fullName: string;
  readonly birthDate: IsoDate;
  readonly sex: Sex;
  readonly relationship: Relationship;
  readonly ethnicity: Ethnicity;
  /** Citizen identity number (CCCD): 12 digits, or as the registry showed it, which stands for the one it has. */
  readonly citizenIdentityNumber: string | null;
  readonly disabled: boolean;
  /** Receives the monthly social allowance. */
  readonly monthlyAllowance: boolean;
  readonly healthInsurance: boolean | null;
  readonly employment: EmploymentStatus | null;
  readonly ableToWork: boolean | null;
  /** Highest level completed. */
  readonly educationLevel: EducationLevel | null;
  /** Takes part in vocational or other training. */
  readonly inTraining: boolean | null;
  /** Attends school at the level right for the age. */
  readonly attendsSchool: boolean | null;
  /** Weight or height too low for the age; asked for children. */
  readonly malnourished: boolean | null;
  /** Place in the list of members, from 0; null takes the order as entered. */
  readonly ordinal: number | null;
}

export function memberParser(clock: Clock): Parser<MemberInput> {
  return object<MemberInput>({
    id: optional(id),
    fullName: text(MAX_NAME),
    birthDate: pastDate(clock),
    sex: code('Sex'),
    relationship: code('Relationship'),
    ethnicity: code('Ethnicity'),
    citizenIdentityNumber: optional(identityNumber),
    disabled: withDefault(boolean, false),
    monthlyAllowance: withDefault(boolean, false),
    healthInsurance: optional(boolean),
    employment: optional(code('EmploymentStatus')),
    ableToWork: optional(boolean),
    educationLevel: optional(code('EducationLevel')),
    inTraining: optional(boolean),
    attendsSchool: optional(boolean),
    malnourished: optional(boolean),
    ordinal: optional(integer({ min: 0, max: 999 })),
  });
}
