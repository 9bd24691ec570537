import type { IsoDate } from '@thoat-ngheo/domain';
import { applicableStandards } from './applicable-standard.ts';
import { drawHousehold } from './draw-household.ts';
import type { DemoHousehold } from './household.ts';
import { type Place, placesOf } from './place.ts';
import type { DemoRegistry } from './registry.ts';

export interface DemoOptions extends DemoRegistry {
  /** How many households. */
  readonly households: number;
  /** Whole number; the same seed on the same registry gives the same households. */
  readonly seed: number;
  /** Households live in the communes of this day; absent: in those that are valid now. */
  readonly unitsOn?: IsoDate | undefined;
}

export interface DemoProvince {
  /** The present communes that receive households, with their villages. */
  readonly places: readonly Place[];
  /** All households one after the other; none is kept. */
  households(): Generator<DemoHousehold, void, void>;
}

const CODE_DIGITS = 6;

/**
 * Plans a synthetic province: villages in the communes valid today, and households whose earlier assessments lie in the
 * predecessors of their commune.
 * @throws RangeError when the number of households or the seed is not a whole number; Error when there are no communes
 *   or no rounds to put them in.
 */
export function planProvince(options: DemoOptions): DemoProvince {
  const { households, seed, provinceCode, standards } = options;
  if (!Number.isSafeInteger(households) || households < 0)
    throw new RangeError('households: a whole number, 0 or more');
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed: a whole number');
  const rounds = options.rounds.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  if (rounds.length === 0) throw new Error('The registry has no finished yearly round of review.');
  const places = placesOf(options, { households, seed, unitsOn: options.unitsOn });
  const digits = Math.max(CODE_DIGITS, String(households).length);
  const source = {
    seed,
    rounds,
    standardOn: applicableStandards(standards, provinceCode),
    codeOf: (index: number) => `QN-${String(index + 1).padStart(digits, '0')}`,
  };
  return {
    places,
    *households() {
      let index = 0;
      for (const place of places) {
        for (; index < place.endsBefore; index += 1) yield drawHousehold(source, place, index);
      }
    },
  };
}

/** The households of a synthetic province, one at a time: deterministic, however many there are. */
export function generateHouseholds(options: DemoOptions): Generator<DemoHousehold, void, void> {
  return planProvince(options).households();
}
