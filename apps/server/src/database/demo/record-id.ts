import { type Random, randomOf } from './random.ts';

/** Synthetic records look as if made from this moment on, one millisecond for each household. */
const EPOCH_MS = Date.UTC(2026, 0, 1);
const MAX_COUNTER = 0xfff;
/** Streams of identifiers, apart from the streams of the facts. */
const ID_SEED = 0x1d5eed;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Streams of identifiers that do not belong to a household come first. */
export const VILLAGE_IDS = 0;
export const COMMUNE_REVIEW_IDS = 1;
export const MEASUREMENT_IDS = 2;
export const PRODUCTION_IDS = 3;
export const FUNDING_IDS = 4;
export const householdIds = (index: number): number => 1_000 + index;

/**
 * Identifiers in the layout of UUID version 7 (RFC 9562, 5.7): `stream` milliseconds after a fixed moment, a counter of
 * 12 bits, then random bits of the seed. So they repeat with the seed, never meet, and rise in the order they are made,
 * which keeps the indexes compact.
 * @throws RangeError after 4,096 identifiers of one stream.
 */
export function recordIds(seed: number, stream: number): () => string {
  const random: Random = randomOf(seed ^ ID_SEED, stream);
  const time = hex(EPOCH_MS + stream, 12);
  const prefix = `${time.slice(0, 8)}-${time.slice(8)}-7`;
  let counter = -1;
  return () => {
    counter += 1;
    if (counter > MAX_COUNTER) throw new RangeError(`stream ${stream} has no identifiers left`);
    const variant = hex(0x8000 | Math.floor(random() * 0x4000), 4);
    const rest = hex(Math.floor(random() * 0x1_0000_0000), 8) + hex(Math.floor(random() * 0x1_0000), 4);
    return `${prefix}${hex(counter, 3)}-${variant}-${rest}`;
  };
}
