import { DEPRIVATION_INDICATORS, povertyMeasures, rational, toDecimal } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { communeId } from '../../../testing/builders.ts';
import { inRegistry } from '../../../testing/registry.ts';
import { insertReviewed, type ReviewedHousehold } from '../../../testing/reviewed-households.ts';

const CODES = DEPRIVATION_INDICATORS.map((indicator) => `NDC_${indicator}`);
const FIGURES = `query ($codes: [String!]!, $communeId: ID) {
  indicatorFigures(codes: $codes, communeId: $communeId, periods: ["2025"]) { code value } }`;

const personsOf = (households: readonly ReviewedHousehold[]): number =>
  households.reduce((total, { persons }) => total + persons, 0);

/** What a person would count of some households, by the codes of the indicators; the multidimensional ones as the reference in domain. */
function counted(households: readonly ReviewedHousehold[]): Record<string, string | null> {
  const poor = households.filter((each) => each.class === 'POOR');
  const answered = households.filter(({ deprived }) => !deprived.includes(null));
  const { H, A, M0, censoredHeadcounts } = povertyMeasures({
    weights: Array(12).fill(1),
    cutoff: 3,
    rows: answered.map(({ deprived, persons }) => ({
      deprived: deprived.map((each) => each === true),
      populationWeight: persons,
    })),
  });
  return {
    RS_HO_NGHEO: String(poor.length),
    RS_NK_NGHEO: String(personsOf(poor)),
    RS_TY_LE_NGHEO: toDecimal(rational(100n * BigInt(poor.length), BigInt(households.length)), 3),
    NDC_H: toDecimal(H, 4),
    NDC_A: A === null ? null : toDecimal(A, 4),
    NDC_M0: toDecimal(M0, 4),
    ...Object.fromEntries(CODES.map((code, index) => [code, toDecimal(censoredHeadcounts[index]!, 4)])),
  };
}

test('what is counted of random households is what a person would count, in the province and in each commune', () =>
  inRegistry(async ({ ask, em }) => {
    const communes = await Promise.all(['06994', '07192', '06838'].map((code) => communeId(ask, code)));
    const households = await insertReviewed(em, communes, 500, 20_261_127);
    expect(households.some(({ deprived }) => deprived.includes(null))).toBe(true);
    for (const commune of [null, ...communes]) {
      const own = households.filter((each) => commune === null || each.communeId === commune);
      const expected = counted(own);
      const { data, errors } = await ask(FIGURES, { codes: Object.keys(expected), communeId: commune });
      expect(errors).toBeUndefined();
      const told = data.indicatorFigures as unknown as { code: string; value: string | null }[];
      expect(Object.fromEntries(told.map(({ code, value }) => [code, value]))).toEqual(expected);
    }
  }));
