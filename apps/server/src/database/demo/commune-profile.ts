import type { Ethnicity } from '@thoat-ngheo/domain';
import type { Weighted } from './random.ts';

/** What sets the people of one part of the province apart from those of another. */
export interface Terrain {
  readonly ethnicities: Weighted<Ethnicity>;
  /** Share of households that are poor, and near-poor, in the first round. */
  readonly poor: number;
  readonly nearPoor: number;
  /** Median income of those who are neither, VND per person and month in the first year. */
  readonly medianIncome: number;
  /** How much more often a deprivation occurs than on the coast. */
  readonly remoteness: number;
  readonly highland: boolean;
}

const town = (minorities: Weighted<Ethnicity>): Terrain => ({
  ethnicities: [['KINH', 100 - minorities.reduce((sum, [, weight]) => sum + weight, 0)], ...minorities],
  poor: 0.006,
  nearPoor: 0.017,
  medianIncome: 6_400_000,
  remoteness: 1,
  highland: false,
});

const plain = (minorities: Weighted<Ethnicity>): Terrain => ({
  ...town(minorities),
  poor: 0.024,
  nearPoor: 0.06,
  medianIncome: 4_600_000,
  remoteness: 1.3,
});

const mountain = (ethnicities: Weighted<Ethnicity>): Terrain => ({
  ethnicities,
  poor: 0.06,
  nearPoor: 0.125,
  medianIncome: 3_400_000,
  remoteness: 1.8,
  highland: true,
});

const COAST = town([
  ['TAY', 0.8],
  ['HOA', 0.7],
  ['DAO', 0.5],
  ['SAN_DIU', 0.5],
  ['NUNG', 0.3],
]);
const HILL_TOWN = town([
  ['SAN_DIU', 5],
  ['TAY', 3],
  ['DAO', 4],
  ['HOA', 1],
]);
const MONG_CAI = town([
  ['HOA', 2.5],
  ['DAO', 1.5],
  ['TAY', 1.5],
]);
const EASTERN_PLAIN = plain([
  ['DAO', 14],
  ['TAY', 7],
  ['SAN_CHAY', 5],
  ['SAN_DIU', 3],
  ['HOA', 3],
]);
const ISLAND = plain([
  ['SAN_DIU', 9],
  ['DAO', 1.5],
  ['TAY', 1],
]);
const BINH_LIEU = mountain([
  ['TAY', 42],
  ['DAO', 32],
  ['SAN_CHAY', 20],
  ['KINH', 5],
  ['HOA', 1],
]);
const BA_CHE = mountain([
  ['DAO', 55],
  ['KINH', 19],
  ['TAY', 13],
  ['SAN_CHAY', 10],
  ['HOA', 2],
  ['NUNG', 1],
]);
const HIGHLAND_EAST = mountain([
  ['DAO', 52],
  ['KINH', 24],
  ['TAY', 11],
  ['SAN_CHAY', 11],
  ['HOA', 2],
]);
const QUANG_LA = mountain([
  ['DAO', 42],
  ['KINH', 26],
  ['TAY', 18],
  ['SAN_DIU', 14],
]);

/** A commune by its code since 01/07/2025: roughly how many thousand households live there, and on what ground. */
export interface CommuneProfile {
  readonly weight: number;
  readonly terrain: Terrain;
}

const at = (weight: number, terrain: Terrain): CommuneProfile => ({ weight, terrain });

/** Rough, rounded proportions that make the synthetic province plausible; not official figures. */
const PROFILES: Readonly<Record<string, CommuneProfile>> = {
  '06652': at(10, COAST),
  '06658': at(11, COAST),
  '06661': at(10, COAST),
  '06673': at(14, COAST),
  '06676': at(11, COAST),
  '06685': at(14, COAST),
  '06688': at(13, COAST),
  '06706': at(8, COAST),
  '06709': at(7, MONG_CAI),
  '06712': at(17, MONG_CAI),
  '06724': at(1.2, HIGHLAND_EAST),
  '06733': at(3.5, EASTERN_PLAIN),
  '06736': at(5, MONG_CAI),
  '06757': at(1.5, plain([])),
  '06760': at(8, COAST),
  '06778': at(14, COAST),
  '06781': at(17, COAST),
  '06793': at(19, COAST),
  '06799': at(1.6, ISLAND),
  '06811': at(19, COAST),
  '06820': at(13, HILL_TOWN),
  '06832': at(10, HILL_TOWN),
  '06838': at(4, BINH_LIEU),
  '06841': at(2.6, BINH_LIEU),
  '06856': at(2.4, BINH_LIEU),
  '06862': at(7.5, EASTERN_PLAIN),
  '06874': at(2, HIGHLAND_EAST),
  '06877': at(3.6, EASTERN_PLAIN),
  '06886': at(2.4, EASTERN_PLAIN),
  '06895': at(8, EASTERN_PLAIN),
  '06913': at(3.4, HIGHLAND_EAST),
  '06922': at(12, EASTERN_PLAIN),
  '06931': at(2.4, HIGHLAND_EAST),
  '06946': at(3.2, HIGHLAND_EAST),
  '06967': at(0.25, plain([])),
  '06970': at(3.6, BA_CHE),
  '06979': at(1.6, BA_CHE),
  '06985': at(1.3, BA_CHE),
  '06994': at(14, ISLAND),
  '07030': at(9, HILL_TOWN),
  '07054': at(2.6, QUANG_LA),
  '07060': at(4.2, EASTERN_PLAIN),
  '07069': at(17, COAST),
  '07081': at(7, HILL_TOWN),
  '07090': at(7, HILL_TOWN),
  '07093': at(15, COAST),
  '07114': at(9, COAST),
  '07132': at(9, COAST),
  '07135': at(6.5, COAST),
  '07147': at(8, COAST),
  '07168': at(6.5, COAST),
  '07180': at(8.5, COAST),
  '07183': at(7, COAST),
  '07192': at(2, plain([])),
};

/** The profile of a present commune; one that is not listed gets what its area type and its mountains suggest. */
export function profileOf(commune: {
  readonly code: string;
  readonly areaType: 'RURAL' | 'URBAN' | null;
  readonly mountainous: boolean | null;
}): CommuneProfile {
  const listed = PROFILES[commune.code];
  if (listed !== undefined) return listed;
  if (commune.mountainous === true) return at(2.5, HIGHLAND_EAST);
  return commune.areaType === 'URBAN' ? at(9, COAST) : at(4, EASTERN_PLAIN);
}
