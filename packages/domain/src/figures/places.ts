/** A cell or a total of a table: one value for each dimension, null where it is summed over. */
export type FigureKey = readonly (string | null)[];

/** How many households stand behind one combination of values, such as a commune and a class. */
export interface FigureCell {
  /** One value for each dimension, in their order. */
  readonly key: readonly string[];
  /** Households. */
  readonly count: number;
}

/** The cells and totals of a table by numbers: a table of thousands is summed up without a name being made for each of them. */
export interface Places {
  /** The number of a cell or total; undefined where no cell has such a value. */
  of(key: FigureKey): number | undefined;
  /** The numbers of a cell and of its totals: bit i of the index says that it is summed over dimension i. */
  withTotals(key: FigureKey): readonly number[];
  /** The number of a place once it is summed over a dimension. */
  summedOver(place: number, dimension: number): number;
}

/**
 * Numbers the places of a table: a digit for each dimension, 0 where it is summed over.
 * @param keys those of all cells
 * @throws RangeError where there are more places than whole numbers
 */
export function placesOf(keys: readonly FigureKey[], dimensions: number): Places {
  const digits = Array.from({ length: dimensions }, () => new Map<string | null, number>([[null, 0]]));
  for (const key of keys)
    digits.forEach((known, index) => {
      const value = key[index] ?? null;
      if (!known.has(value)) known.set(value, known.size);
    });
  const strides = digits.map((_, index) => digits.slice(0, index).reduce((product, { size }) => product * size, 1));
  if (!Number.isSafeInteger(digits.reduce((product, { size }) => product * size, 1)))
    throw new RangeError('a table of too many places');

  const stepOf = (key: FigureKey, index: number): number =>
    (digits[index]?.get(key[index] ?? null) ?? Number.NaN) * (strides[index] ?? 0);
  return {
    of: (key) => {
      let place = 0;
      for (let index = 0; index < dimensions; index += 1) place += stepOf(key, index);
      return Number.isNaN(place) ? undefined : place;
    },
    withTotals: (key) => {
      let places = [0];
      for (let index = 0; index < dimensions; index += 1) {
        const step = stepOf(key, index);
        places = [...places.map((place) => place + step), ...places];
      }
      return places;
    },
    summedOver: (place, dimension) => {
      const [stride, size] = [strides[dimension] ?? 1, digits[dimension]?.size ?? 1];
      return place - (Math.floor(place / stride) % size) * stride;
    },
  };
}
