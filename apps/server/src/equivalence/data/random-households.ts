import { maskIdentityNumber } from '@thoat-ngheo/domain';
import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { aRemovable, insert, many, type NewRow } from './insert.ts';
import type { Units } from './random-units.ts';
import { aDay, aName, aNote, type Decimals } from './words.ts';

const DEVICES = ['TELEVISION', 'RADIO', 'LAPTOP', 'SMARTPHONE'];
const WATER = ['PIPED', 'DRILLED_WELL', 'RAINWATER', 'OTHER'];
const OTHERS = ['SPOUSE', 'CHILD', 'CHILD', 'PARENT', 'SIBLING', 'OTHER'];

function aHousehold(random: SeededRandom, { communes, villages }: Units, decimal: Decimals, index: number): NewRow {
  // The last communes and villages stay empty.
  const commune_id = random.pick(communes.slice(0, 8)).id;
  const yesNo = () => random.maybe(0.4, () => random.chance(0.5));
  return {
    ...aRemovable(random),
    code: `H${String(index % 57).padStart(3, '0')}${index >= 57 ? 'b' : ''}`,
    commune_id,
    village_id: random.maybe(0.4, () => random.pick(villages.slice(0, 12)).id),
    address: random.maybe(0.4, () => aNote(random)),
    phone: random.maybe(0.6, () => random.pick(['0912 345 678', '0203', '+84 912'])),
    registered_on: random.maybe(0.4, () => aDay(random)),
    floor_area_m2: random.maybe(0.3, () => decimal(random.pick(['24', '24.5', '25', '8.25', '100']))),
    wall_durable: yesNo(),
    column_durable: yesNo(),
    roof_durable: yesNo(),
    water_source: random.maybe(0.3, () => random.pick(WATER)),
    toilet: random.maybe(0.3, () => random.pick(['SEPTIC', 'SIMPLE_PIT', 'NONE'])),
    uses_internet: yesNo(),
    devices: random.some(DEVICES, random.between(0, 3)),
    no_labour_capacity: random.chance(0.2),
    merit_household: random.chance(0.2),
    note: random.maybe(0.4, () => aNote(random)),
    synthetic: random.chance(0.5),
  };
}

function aMember(random: SeededRandom, household: NewRow, ordinal: number, identity: string): NewRow {
  const yesNo = () => random.maybe(0.4, () => random.chance(0.5));
  return {
    ...aRemovable(random, 0.08),
    household_id: household.id,
    ordinal: random.chance(0.8) ? ordinal : 1,
    full_name: aName(random),
    birth_date: aDay(random, 1950, 2020),
    sex: random.pick(['MALE', 'FEMALE']),
    relationship: ordinal === 1 ? 'HEAD' : random.pick(OTHERS),
    ethnicity: random.pick(['KINH', 'DAO', 'TAY', 'SAN_DIU']),
    ...(random.chance(0.6)
      ? { citizen_identity_number: null, identity_cipher: null, identity_index: null }
      : {
          citizen_identity_number: maskIdentityNumber(identity),
          identity_cipher: `random.${identity}`,
          identity_index: identity,
        }),
    disabled: random.chance(0.2),
    monthly_allowance: random.chance(0.2),
    health_insurance: yesNo(),
    employment: random.maybe(0.3, () => random.pick(['SELF_EMPLOYED', 'UNEMPLOYED', 'STUDENT'])),
    able_to_work: yesNo(),
    education_level: random.maybe(0.3, () => random.pick(['NONE', 'PRIMARY', 'UNIVERSITY'])),
    in_training: yesNo(),
    attends_school: yesNo(),
    malnourished: yesNo(),
  };
}

/** Households with their members; some have none. */
export async function insertHouseholds(
  client: pg.Client,
  random: SeededRandom,
  units: Units,
  decimal: Decimals,
): Promise<NewRow[]> {
  const households = many(60, (index) => aHousehold(random, units, decimal, index));
  await insert(client, 'household', households);
  const members = households.flatMap((household, index) =>
    many(random.between(0, 5), (place) =>
      aMember(random, household, place + 1, String(22_000_000_000 + index * 10 + place).padStart(12, '0')),
    ),
  );
  await insert(client, 'member', members);
  return households;
}
