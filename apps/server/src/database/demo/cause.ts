import type { HouseholdClass, PovertyCause } from '@thoat-ngheo/domain';
import { chance, drawFrom, type Random } from './random.ts';

const drawCause = drawFrom<PovertyCause>([
  ['NO_CAPITAL', 26],
  ['NO_LABOUR', 20],
  ['ILLNESS_OR_ACCIDENT', 20],
  ['NO_SKILLS', 12],
  ['NO_PRODUCTION_KNOWLEDGE', 9],
  ['NO_LAND', 6],
  ['NO_TOOLS', 5],
  ['OTHER', 2],
]);

/** One to three causes of poverty for a household on a list, none for the others. */
export function drawCauses(random: Random, householdClass: HouseholdClass): readonly PovertyCause[] {
  if (householdClass !== 'POOR' && householdClass !== 'NEAR_POOR') return [];
  const causes = new Set([drawCause(random)]);
  if (chance(random, 0.5)) causes.add(drawCause(random));
  if (chance(random, 0.2)) causes.add(drawCause(random));
  return [...causes];
}
