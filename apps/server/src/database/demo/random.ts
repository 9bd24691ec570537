/** A stream of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * The random numbers of one stream of a seed: sfc32 (Chris Doty-Humphrey, PractRand). The same seed and stream give the
 * same numbers on every machine, and a stream does not depend on how many numbers another one has used.
 */
export function randomOf(seed: number, stream: number): Random {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let warmUp = 0; warmUp < 16; warmUp += 1) next();
  return next;
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number from `min` to `max`, both included. */
export function integer(random: Random, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}

/** One item of a list that has at least one. @throws RangeError when it has none. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Choices with their weights; the weights need not add up to anything. */
export type Weighted<T> = readonly (readonly [item: T, weight: number])[];

/** Draws items as often as their weights say. @throws RangeError when no weight is positive. */
export function drawFrom<T>(choices: Weighted<T>): (random: Random) => T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  const last = choices.findLast(([, weight]) => weight > 0);
  if (last === undefined) throw new RangeError('nothing to draw from');
  return (random) => {
    let rest = random() * total;
    for (const [item, weight] of choices) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return last[0];
  };
}

/** A number of the standard normal distribution (Box and Muller, 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
