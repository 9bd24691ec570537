import type { HouseholdFacts } from '../household/household.ts';
import { fromDecimal } from '../rational/decimal.ts';
import { compare, rational } from '../rational/rational.ts';
import type { ToiletType, WaterSource } from '../vocabulary/dwelling.ts';
import { atLeast, not, type Truth } from './three-valued.ts';

/** Clean water in daily use (TT 07/2021/TT-BLĐTBXH); null where the kind alone does not tell. */
const CLEAN: { readonly [W in WaterSource]: Truth } = {
  PIPED: true,
  DRILLED_WELL: true,
  PROTECTED_WELL: true,
  PROTECTED_SPRING: true,
  RAINWATER: true,
  BOTTLED: true,
  UNPROTECTED_WELL: false,
  UNPROTECTED_SPRING: false,
  SURFACE_WATER: false,
  OTHER: null,
};

/** Hygienic toilets (TT 07/2021/TT-BLĐTBXH). */
const HYGIENIC: { readonly [T in ToiletType]: Truth } = {
  SEPTIC: true,
  POUR_FLUSH: true,
  VENTILATED_PIT: true,
  DOUBLE_VAULT: true,
  SIMPLE_PIT: false,
  OTHER: null,
  NONE: false,
};

/** Least floor area per person, m2. */
export const LEAST_FLOOR_AREA = 8;

/** 7: at least two of wall, column and roof are not durable. */
export function lacksDurableHouse({ wallDurable, columnDurable, roofDurable }: HouseholdFacts): Truth {
  return atLeast(2, [not(wallDurable), not(columnDurable), not(roofDurable)]);
}

/** 8: less than 8 m2 of floor per person; exactly 8 m2 is enough. */
export function lacksFloorArea({ floorAreaM2 }: HouseholdFacts, memberCount: number): Truth {
  if (floorAreaM2 === null || memberCount === 0) return null;
  return compare(fromDecimal(floorAreaM2), rational(BigInt(LEAST_FLOOR_AREA * memberCount))) < 0;
}

/** 9: no clean water. */
export function lacksCleanWater({ waterSource }: HouseholdFacts): Truth {
  return waterSource === null ? null : not(CLEAN[waterSource]);
}

/** 10: no hygienic toilet. */
export function lacksHygienicToilet({ toilet }: HouseholdFacts): Truth {
  return toilet === null ? null : not(HYGIENIC[toilet]);
}

/** 11: no member uses the internet. */
export function lacksInternet({ usesInternet }: HouseholdFacts): Truth {
  return not(usesInternet);
}

/** 12: none of the devices; an empty list was not asked. */
export function lacksDevices({ devices }: HouseholdFacts): Truth {
  return devices.length === 0 ? null : devices.includes('NONE');
}
