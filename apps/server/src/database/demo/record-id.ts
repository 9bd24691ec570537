import { type Random, randomOf } from './random.ts';

/** Synthetic records look as if made from this moment on, one millisecond for each household. */
const EPOCH_MS = Date.UTC(2026, 0, 1);
/** Values of the counter. */
const PER_STREAM = 0x1000;
/** Streams of identifiers, apart from the streams of the facts. */
const ID_SEED = 0x1d5eed;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** A run of streams one after the other, so that there are enough identifiers for all records of a kind. */
export type Streams = { readonly first: number; readonly count: number };

const FIRST_HOUSEHOLD = 1_000;
const SHARED = FIRST_HOUSEHOLD / 5;
const shared = (kind: number): Streams => ({ first: kind * SHARED, count: SHARED });

/** Streams of identifiers that do not belong to a household come first, 819,200 identifiers for each kind. */
export const VILLAGE_IDS = shared(0);
export const COMMUNE_REVIEW_IDS = shared(1);
export const MEASUREMENT_IDS = shared(2);
export const PRODUCTION_IDS = shared(3);
export const FUNDING_IDS = shared(4);
export const householdIds = (index: number): Streams => ({ first: FIRST_HOUSEHOLD + index, count: 1 });

/**
 * Identifiers in the layout of UUID version 7 (RFC 9562, 5.7): the stream as milliseconds after a fixed moment, a counter of
 * 12 bits, then random bits of the seed. So they repeat with the seed, never meet, and rise in the order they are made,
 * which keeps the indexes compact.
 * @throws RangeError after 4,096 identifiers for each stream.
 */
export function recordIds(seed: number, { first, count }: Streams): () => string {
  const random: Random = randomOf(seed ^ ID_SEED, first);
  let made = 0;
  return () => {
    const stream = Math.floor(made / PER_STREAM);
    if (stream >= count) throw new RangeError(`no identifiers left after ${made} from stream ${first} on`);
    const time = hex(EPOCH_MS + first + stream, 12);
    const counter = hex(made % PER_STREAM, 3);
    made += 1;
    const variant = hex(0x8000 | Math.floor(random() * 0x4000), 4);
    const rest = hex(Math.floor(random() * 0x1_0000_0000), 8) + hex(Math.floor(random() * 0x1_0000), 4);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${variant}-${rest}`;
  };
}
