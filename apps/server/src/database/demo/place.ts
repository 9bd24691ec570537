import type { Ethnicity, IsoDate } from '@thoat-ngheo/domain';
import { type CommuneProfile, profileOf } from './commune-profile.ts';
import { drawFrom, type Random } from './random.ts';
import { recordIds, VILLAGE_IDS } from './record-id.ts';
import { type DemoCommune, type DemoRegistry, isCommuneOn } from './registry.ts';
import { type DemoVillage, villagesOf } from './village.ts';

/** A commune with what its households need. */
export interface Place {
  readonly commune: DemoCommune;
  readonly profile: CommuneProfile;
  readonly drawEthnicity: (random: Random) => Ethnicity;
  /** The communes it came from that brought people with them. */
  readonly predecessors: readonly DemoCommune[];
  readonly villages: readonly DemoVillage[];
  /** Its households are those from the end of the place before up to this number, which is not included. */
  readonly endsBefore: number;
}

function predecessorsOf(commune: DemoCommune, registry: DemoRegistry): readonly DemoCommune[] {
  const ids = registry.successions
    .filter(({ successorId, extent }) => successorId === commune.id && extent !== 'PART_OF_AREA')
    .map(({ predecessorId }) => predecessorId);
  return registry.communes.filter(({ id }) => ids.includes(id));
}

/**
 * The communes of today (or of `unitsOn`) with their shares of the households, in the order of their codes. A commune without an area type
 * has no income line and gets none.
 * @throws Error when there is no commune to live in.
 */
export function placesOf(
  registry: DemoRegistry,
  { households, seed, unitsOn }: { households: number; seed: number; unitsOn?: IsoDate | undefined },
): readonly Place[] {
  const isPresent = (commune: DemoCommune): boolean =>
    unitsOn === undefined ? commune.validTo === null : isCommuneOn(commune, unitsOn);
  const present = registry.communes
    .filter((commune) => isPresent(commune) && commune.areaType !== null)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  if (present.length === 0)
    throw new Error('The registry has no valid commune with an area type to put households in.');
  const profiles = present.map(profileOf);
  const total = profiles.reduce((sum, { weight }) => sum + weight, 0);
  const nextId = recordIds(seed, VILLAGE_IDS);
  let [reached, begins] = [0, 0];
  return present.map((commune, index) => {
    const profile = profiles[index] ?? profileOf(commune);
    reached += profile.weight;
    const endsBefore = index === present.length - 1 ? households : Math.round((households * reached) / total);
    const villages = villagesOf(commune, profile, endsBefore - begins, nextId);
    begins = endsBefore;
    return {
      commune,
      profile,
      drawEthnicity: drawFrom(profile.terrain.ethnicities),
      predecessors: predecessorsOf(commune, registry),
      villages,
      endsBefore,
    };
  });
}

/**
 * The commune in which a household of a place lived on a day: its present one or one of the predecessors, of those that
 * have a row for that day. `home` (from 0 to 1) stays the same through a household's life, and so does the commune as
 * long as its row is valid. Undefined when no row covers the day.
 */
export function communeOn(place: Place, date: IsoDate, home: number): DemoCommune | undefined {
  if (isCommuneOn(place.commune, date)) return place.commune;
  const { predecessors } = place;
  const own = predecessors[Math.floor(home * predecessors.length)];
  if (own !== undefined && isCommuneOn(own, date)) return own;
  const valid = predecessors.filter((each) => isCommuneOn(each, date));
  return valid[Math.floor(home * valid.length)];
}
