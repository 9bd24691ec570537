const given = (name: string): number | undefined => {
  const text = process.env[name];
  return text === undefined ? undefined : Number(text);
};

/** Random operations in one run of the tests: 1,000, or `EQUIVALENCE_RUNS`. */
export const RUNS = given('EQUIVALENCE_RUNS') ?? 1_000;

/** Start of all random choices: from the clock, or `EQUIVALENCE_SEED` to repeat a run. */
export const SEED = given('EQUIVALENCE_SEED') ?? Math.floor(Date.now() / 1000) % 1_000_000;

/** Of the questions of the access matrix that no closed field is in, every fifth is asked, or every `MATRIX_EVERY`-th. */
export const MATRIX_EVERY = given('MATRIX_EVERY') ?? 5;

/** Operations that are asked of one random registry. */
const CHUNK = 100;

/** Chunks of up to 100 of `runs` operations, each with the seed of its registry. */
export const chunks = (runs: number): { readonly from: number; readonly to: number; readonly seed: number }[] =>
  Array.from({ length: Math.ceil(runs / CHUNK) }, (_, index) => ({
    from: index * CHUNK,
    to: Math.min((index + 1) * CHUNK, runs) - 1,
    seed: SEED * 1000 + index,
  }));

/** The seed of one operation. */
export const operationSeed = (index: number): number => SEED * 1_000_003 + index;
