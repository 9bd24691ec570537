import type { HouseholdFacts } from '../src/household/household.ts';
import type { MemberFacts } from '../src/review/member-deprivation.ts';

export const TODAY = '2026-11-23';

/** A version 7 UUID that ends in the given number. */
export function uuid(n: number): string {
  return `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** A member as a form sends it. */
export function aMember(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    fullName: 'Chíu Sám Múi',
    birthDate: '1980-03-14',
    sex: 'FEMALE',
    relationship: 'HEAD',
    ethnicity: 'DAO',
    ...changes,
  };
}

/** A household as a form sends it. */
export function aHousehold(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { code: 'H-0001', communeId: uuid(1), members: [aMember()], ...changes };
}

export const UNKNOWN_FACTS: HouseholdFacts = {
  floorAreaM2: null,
  wallDurable: null,
  columnDurable: null,
  roofDurable: null,
  waterSource: null,
  toilet: null,
  usesInternet: null,
  devices: [],
};

/** Someone born on the given day of whom nothing else is known. */
export function someone(birthDate: string, known: Partial<MemberFacts> = {}): MemberFacts {
  return {
    birthDate,
    sex: 'FEMALE',
    disabled: false,
    monthlyAllowance: false,
    healthInsurance: null,
    employment: null,
    ableToWork: null,
    educationLevel: null,
    inTraining: null,
    attendsSchool: null,
    malnourished: null,
    ...known,
  };
}
