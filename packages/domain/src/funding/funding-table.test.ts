import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDecimal } from '../rational/decimal.ts';
import { add, compare, divide, type Rational, rational, ZERO } from '../rational/rational.ts';
import { AMOUNT_BASES, FUNDING_SOURCES, FUNDING_STAGES, type FundingSource } from '../vocabulary/programme.ts';
import { countedLines, type Placed } from './counted-lines.ts';
import { type FundingAmount, type FundingBySource, fundingBySource } from './funding-by-source.ts';
import { fundingTable } from './funding-table.ts';

type Line = FundingAmount & Placed;

const aLine = (changes: Partial<Line>): Line => ({
  source: 'STATE_BUDGET',
  stage: 'ALLOCATED',
  communeId: null,
  fromYear: 2024,
  toYear: 2024,
  amount: 100,
  isLowerBound: false,
  basis: 'STATED',
  ...changes,
});

const anyLine: fc.Arbitrary<Line> = fc
  .record({
    source: fc.constantFrom(...FUNDING_SOURCES),
    stage: fc.constantFrom(...FUNDING_STAGES),
    communeId: fc.constantFrom(null, 'a', 'b'),
    fromYear: fc.integer({ min: 2021, max: 2025 }),
    years: fc.integer({ min: 0, max: 4 }),
    amount: fc.maxSafeNat(),
    isLowerBound: fc.boolean(),
    basis: fc.constantFrom(...AMOUNT_BASES),
  })
  .map(({ years, ...line }) => ({ ...line, toYear: line.fromYear + years }));
const anyLines = fc.array(anyLine, { maxLength: 12 });

const stageOf = (lines: readonly Line[], stage: Line['stage']) =>
  fundingTable(lines).stages.find((each) => each.stage === stage)!;

describe('what adds up', () => {
  test('the parts of communes and of years are not added to the whole that holds them', () => {
    const lines = [
      aLine({ toYear: 2025, amount: 300 }),
      aLine({ amount: 120 }),
      aLine({ communeId: 'a', amount: 40 }),
      aLine({ communeId: 'b', fromYear: 2025, toYear: 2025, amount: 60 }),
    ];
    expect(stageOf(lines, 'ALLOCATED')).toMatchObject({ total: 300n, overlaps: false });
  });

  test('where the province says nothing, what communes got adds up; two decisions on one cell add up too', () => {
    const lines = [
      aLine({ communeId: 'a', amount: 40 }),
      aLine({ communeId: 'a', amount: 2 }),
      aLine({ communeId: 'b', amount: 60 }),
    ];
    expect(stageOf(lines, 'ALLOCATED').total).toBe(102n);
  });

  test('years that overlap in part are added, and it is said that the sum may count money twice', () => {
    const lines = [aLine({ toYear: 2025 }), aLine({ fromYear: 2025, toYear: 2026 })];
    expect(stageOf(lines, 'ALLOCATED')).toMatchObject({ total: 200n, overlaps: true });
    const yearsOfACommune = [aLine({ communeId: 'a', toYear: 2025 }), aLine({ amount: 7 })];
    expect(stageOf(yearsOfACommune, 'ALLOCATED')).toMatchObject({ total: 107n, overlaps: true });
  });

  test('every line left out is a detail of one that counts, so that nothing is lost and saying more changes no total', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const counted = countedLines(lines);
        for (const line of lines.filter((each) => !counted.includes(each))) {
          const holds = (whole: Line) => !countedLines([whole, line]).includes(line);
          expect(counted.some(holds)).toBe(true);
        }
        expect(countedLines(counted)).toEqual(counted);
      }),
    );
  });
});

describe('rates', () => {
  test('disbursed of allocated, allocated of planned, for all and for each source', () => {
    const { rates, ratesBySource } = fundingTable([
      aLine({ stage: 'PLANNED', amount: 400 }),
      aLine({ amount: 300 }),
      aLine({ stage: 'DISBURSED', amount: 200 }),
      aLine({ source: 'CREDIT', amount: 100 }),
    ]);
    expect(rates).toEqual({
      allocation: { percent: '100.00', certainty: 'EXACT' },
      disbursement: { percent: '50.00', certainty: 'EXACT' },
    });
    expect(ratesBySource.find(({ source }) => source === 'STATE_BUDGET')).toMatchObject({
      disbursement: { percent: '66.67', certainty: 'EXACT' },
    });
    expect(ratesBySource.find(({ source }) => source === 'CREDIT')).toMatchObject({
      allocation: { percent: null, certainty: null },
      disbursement: { percent: null, certainty: null },
    });
  });

  test('what is disbursed of a floor is at most so much, and a floor of what is allocated at least', () => {
    const [allocated, disbursed] = [aLine({ amount: 200 }), aLine({ stage: 'DISBURSED', amount: 100 })];
    const rateOf = (lines: readonly Line[]) => fundingTable(lines).rates.disbursement;
    const floor = { isLowerBound: true } as const;
    expect(rateOf([{ ...allocated, ...floor }, disbursed])).toEqual({ percent: '50.00', certainty: 'AT_MOST' });
    expect(rateOf([allocated, { ...disbursed, ...floor }])).toEqual({ percent: '50.00', certainty: 'AT_LEAST' });
    expect(
      rateOf([
        { ...allocated, ...floor },
        { ...disbursed, ...floor },
      ]).certainty,
    ).toBe('ESTIMATE');
    expect(rateOf([allocated, { ...disbursed, basis: 'IMPLIED' }]).certainty).toBe('ESTIMATE');
  });
});

/** Whether a true value bears out what a figure claims. */
function holds(claim: string | null, shown: Rational, truth: Rational): boolean {
  const order = compare(truth, shown);
  return (
    claim === 'ESTIMATE' ||
    (claim === 'EXACT' && order === 0) ||
    (claim === 'AT_LEAST' && order >= 0) ||
    (claim === 'AT_MOST' && order <= 0)
  );
}

/** The ratio before it is rounded; undefined where credit is not known, and without state budget. */
function creditToBudget({ sources }: FundingBySource): Rational | undefined {
  const of = (wanted: FundingSource) => sources.find(({ source }) => source === wanted)!;
  const [credit, budget] = [of('CREDIT'), rational(of('STATE_BUDGET').amount)];
  return !credit.isKnown || budget.numerator === 0n ? undefined : divide(rational(credit.amount), budget);
}

describe('laws of shares', () => {
  test('nothing is said to be certain of a figure that is not there', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { stages, rates, ratesBySource } = fundingTable(lines);
        for (const { allocation, disbursement } of [rates, ...ratesBySource])
          for (const { percent, certainty } of [allocation, disbursement])
            expect(certainty === null).toBe(percent === null);
        for (const stage of stages) {
          expect(stage.certainty === null).toBe(!stage.isKnown);
          expect(stage.creditToBudgetCertainty === null).toBe(stage.creditToBudget === null);
          for (const { isKnown, certainty, share, shareCertainty } of stage.sources)
            expect([certainty === null, shareCertainty === null]).toEqual([!isKnown, share === null]);
        }
      }),
    );
  });

  test('amounts add up to the total, shares to one', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { total, sources } = fundingBySource(lines);
        expect(sources.reduce((sum, { amount }) => sum + amount, 0n)).toBe(total);
        if (total === 0n) return;
        expect(sources.map(({ amount }) => rational(amount, total)).reduce(add, ZERO)).toEqual(rational(1n));
        const shown = sources.map(({ share }) => fromDecimal(share!)).reduce(add, ZERO);
        // Four roundings of at most half a hundredth each.
        expect(compare(shown, rational(9998n, 100n)) >= 0 && compare(shown, rational(10002n, 100n)) <= 0).toBe(true);
      }),
    );
  });

  test('a floor stays a floor through sums', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), (lines) => {
        const stated = lines.map((line) => ({ ...line, basis: 'STATED' as const }));
        const { isLowerBound, certainty } = fundingBySource(stated);
        const hasFloor = stated.some((line) => line.isLowerBound);
        expect(isLowerBound).toBe(hasFloor);
        expect(certainty).toBe(hasFloor ? 'AT_LEAST' : 'EXACT');
      }),
    );
  });

  test('whatever a floor really is, totals, shares and the ratio keep what they claim', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyLine, fc.nat(10 ** 9)), { minLength: 1, maxLength: 10 }), (pairs) => {
        const shown = pairs.map(([line]) => ({ ...line, amount: line.amount % 10 ** 9, basis: 'STATED' as const }));
        const truth = shown.map((line, index) =>
          line.isLowerBound ? { ...line, amount: line.amount + (pairs[index]?.[1] ?? 0) } : line,
        );
        const [before, after] = [fundingBySource(shown), fundingBySource(truth)];
        expect(holds(before.certainty, rational(before.total), rational(after.total))).toBe(true);
        for (const [index, each] of before.sources.entries()) {
          if (before.total === 0n || after.total === 0n) continue;
          const claimed = divide(rational(each.amount), rational(before.total));
          const real = divide(rational(after.sources[index]!.amount), rational(after.total));
          expect(holds(each.shareCertainty, claimed, real)).toBe(true);
        }
        const [claimed, real] = [creditToBudget(before), creditToBudget(after)];
        if (claimed === undefined || real === undefined) return;
        expect(holds(before.creditToBudgetCertainty, claimed, real)).toBe(true);
      }),
    );
  });
});
