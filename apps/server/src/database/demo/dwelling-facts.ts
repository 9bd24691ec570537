import type { HouseholdFacts, InformationDevice, ToiletType, WaterSource } from '@thoat-ngheo/domain';
import { drawFrom, type Random } from './random.ts';

/** What stays the same about a dwelling: as with people, a lack holds while the luck is below its threshold. */
export interface Dwelling {
  readonly water: number;
  readonly toilet: number;
  readonly house: number;
  readonly floor: number;
  readonly internet: number;
  readonly devices: number;
  readonly space: number;
  /** Below 0.03 the floor area was not noted, below 0.05 the devices were not. */
  readonly unasked: number;
  readonly cleanWater: WaterSource;
  readonly uncleanWater: WaterSource;
  readonly hygienicToilet: ToiletType;
}

/** How often a household lacks each of these under a pressure of 1. */
const LACKS = { water: 0.1, toilet: 0.14, house: 0.07, floor: 0.05, internet: 0.07, devices: 0.03 };

const TOWN_WATER = drawFrom<WaterSource>([
  ['PIPED', 90],
  ['DRILLED_WELL', 6],
  ['PROTECTED_WELL', 2],
  ['RAINWATER', 2],
]);
const COUNTRY_WATER = drawFrom<WaterSource>([
  ['PIPED', 40],
  ['DRILLED_WELL', 26],
  ['PROTECTED_WELL', 24],
  ['RAINWATER', 10],
]);
const HIGHLAND_WATER = drawFrom<WaterSource>([
  ['PIPED', 22],
  ['PROTECTED_SPRING', 50],
  ['DRILLED_WELL', 12],
  ['PROTECTED_WELL', 16],
]);
const UNCLEAN_WATER = drawFrom<WaterSource>([
  ['UNPROTECTED_WELL', 40],
  ['UNPROTECTED_SPRING', 40],
  ['SURFACE_WATER', 20],
]);
const TOWN_TOILET = drawFrom<ToiletType>([
  ['SEPTIC', 95],
  ['POUR_FLUSH', 5],
]);
const COUNTRY_TOILET = drawFrom<ToiletType>([
  ['SEPTIC', 68],
  ['POUR_FLUSH', 16],
  ['DOUBLE_VAULT', 12],
  ['VENTILATED_PIT', 4],
]);

export function drawDwelling(
  random: Random,
  ground: { readonly urban: boolean; readonly highland: boolean },
): Dwelling {
  const drawWater = ground.highland ? HIGHLAND_WATER : ground.urban ? TOWN_WATER : COUNTRY_WATER;
  return {
    water: random(),
    toilet: random(),
    house: random(),
    floor: random(),
    internet: random(),
    devices: random(),
    space: random(),
    unasked: random(),
    cleanWater: drawWater(random),
    uncleanWater: UNCLEAN_WATER(random),
    hygienicToilet: (ground.urban ? TOWN_TOILET : COUNTRY_TOILET)(random),
  };
}

function devicesOf({ devices, space, unasked }: Dwelling, pressure: number): readonly InformationDevice[] {
  if (unasked >= 0.03 && unasked < 0.05) return [];
  if (devices < LACKS.devices * pressure) return ['NONE'];
  const owned: InformationDevice[] = ['TELEVISION'];
  if (devices > 0.985) owned.push('RADIO');
  if (space > 0.88) owned.push('DESKTOP_COMPUTER');
  if (devices > 0.6 && pressure < 1) owned.push('LAPTOP');
  owned.push(devices < 0.12 ? 'TELEPHONE' : 'SMARTPHONE');
  return owned;
}

/** Square metres with at most two decimals, as text. */
function floorArea({ floor, space, unasked }: Dwelling, pressure: number, members: number): string | null {
  if (unasked < 0.03) return null;
  const cramped = floor < LACKS.floor * pressure;
  const perPerson = cramped ? 4 + space * 3.9 : 9 + space * space * 34 + 12 / members;
  return (Math.round(perPerson * members * 10) / 10).toString();
}

/** The facts about a dwelling under a pressure (see `Conditions`). */
export function dwellingFacts(dwelling: Dwelling, pressure: number, members: number): HouseholdFacts {
  const flimsy = dwelling.house < LACKS.house * pressure;
  return {
    floorAreaM2: floorArea(dwelling, pressure, members),
    wallDurable: !flimsy,
    columnDurable: !flimsy || dwelling.space > 0.5,
    roofDurable: !flimsy && dwelling.space < 0.96,
    waterSource: dwelling.water < LACKS.water * pressure ? dwelling.uncleanWater : dwelling.cleanWater,
    toilet:
      dwelling.toilet < LACKS.toilet * pressure
        ? dwelling.space < 0.2
          ? 'NONE'
          : 'SIMPLE_PIT'
        : dwelling.hygienicToilet,
    usesInternet: dwelling.internet >= LACKS.internet * pressure,
    devices: devicesOf(dwelling, pressure),
  };
}
