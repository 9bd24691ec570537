import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aProvincialStandard, aStandard, RURAL } from '../../test/a-standard.ts';
import { answers, anyAnswers, anyIndicator, deprivedIn } from '../../test/answers.ts';
import { AREA_TYPES } from '../vocabulary/unit.ts';
import { assess } from './assess.ts';
import { classReasonMessage } from './class-reason.ts';
import { type ClassificationInput, classify } from './classify.ts';

const national = aStandard();

function classOf(changes: Partial<ClassificationInput>, standard = national): string {
  const input = {
    areaType: 'RURAL',
    incomePerCapita: null,
    b1Points: null,
    answers: deprivedIn(0),
    ...changes,
  } as const;
  return classify(standard, input).class;
}

/** From worst to best. */
const RANK = ['POOR', 'NEAR_POOR', 'MIDDLE', 'NON_POOR'];

const anyInput: fc.Arbitrary<ClassificationInput> = fc.record({
  areaType: fc.constantFrom(...AREA_TYPES),
  incomePerCapita: fc.option(fc.integer({ min: 0, max: 4_000_000 })),
  b1Points: fc.option(fc.integer({ min: 0, max: 300 })),
  answers: anyAnswers,
});
const anyStandard = fc.constantFrom(
  national,
  aProvincialStandard(),
  aStandard({ cut: 2 }),
  aStandard({ lines: [RURAL] }),
);

describe('class of a household', () => {
  test('without income and B1 score nothing is determined', () => {
    expect(classOf({ answers: deprivedIn(12) })).toBe('UNDETERMINED');
  });

  test('without a line for the area type nothing is determined', () => {
    expect(classOf({ areaType: 'URBAN', incomePerCapita: 0 }, aStandard({ lines: [RURAL] }))).toBe('UNDETERMINED');
  });

  test('NĐ 07/2021, rural: poor at the line with three deprivations, near-poor with two or none', () => {
    expect(classOf({ incomePerCapita: 1_500_000, answers: deprivedIn(3) })).toBe('POOR');
    expect(classOf({ incomePerCapita: 1_500_000, answers: deprivedIn(2) })).toBe('NEAR_POOR');
    expect(classOf({ incomePerCapita: 0, answers: deprivedIn(0) })).toBe('NEAR_POOR');
  });

  test('deprivations alone never make a household poor', () => {
    expect(classOf({ incomePerCapita: 1_500_001, answers: deprivedIn(12) })).toBe('MIDDLE');
    expect(classOf({ incomePerCapita: 2_250_001, answers: deprivedIn(12) })).toBe('NON_POOR');
  });

  test('middle living standard up to its line, where there is one', () => {
    expect(classOf({ incomePerCapita: 2_250_000 })).toBe('MIDDLE');
    expect(classOf({ areaType: 'URBAN', incomePerCapita: 3_000_000 })).toBe('MIDDLE');
    expect(classOf({ incomePerCapita: 2_100_001 }, aProvincialStandard())).toBe('NON_POOR');
  });

  test('the higher line of the province makes more households poor', () => {
    expect(classOf({ incomePerCapita: 2_100_000, answers: deprivedIn(3) }, aProvincialStandard())).toBe('POOR');
    expect(classOf({ incomePerCapita: 2_100_000, answers: deprivedIn(3) })).toBe('MIDDLE');
  });

  test('the B1 score decides before the declared income', () => {
    expect(classOf({ b1Points: 140, incomePerCapita: 9_000_000, answers: deprivedIn(3) })).toBe('POOR');
    expect(classOf({ b1Points: 141, incomePerCapita: 1_000_000, answers: deprivedIn(3) })).toBe('MIDDLE');
    expect(classOf({ b1Points: 141, answers: deprivedIn(3) })).toBe('NON_POOR');
    expect(classOf({ areaType: 'URBAN', b1Points: 175, answers: deprivedIn(2) })).toBe('NEAR_POOR');
  });

  test('a standard without B1 points falls back on the income', () => {
    expect(classOf({ b1Points: 10, incomePerCapita: 3_000_000 }, aProvincialStandard())).toBe('NON_POOR');
    expect(classOf({ b1Points: 10 }, aProvincialStandard())).toBe('UNDETERMINED');
  });

  test('an open answer is not a "no": the class waits until it cannot change it', () => {
    const open = answers('NOT_DEPRIVED', { VIEC_LAM: 'DEPRIVED', NHA_TIEU: 'DEPRIVED', NGUON_NUOC: 'NOT_ANSWERED' });
    const result = classify(national, { areaType: 'RURAL', incomePerCapita: 900_000, b1Points: null, answers: open });
    expect(result).toMatchObject({
      class: 'UNDETERMINED',
      score: { min: 20, max: 30 },
      deprivations: { min: 2, max: 3 },
      possible: ['POOR', 'NEAR_POOR'],
    });
    expect(classOf({ incomePerCapita: 900_000, answers: { ...open, DINH_DUONG: 'DEPRIVED' } })).toBe('POOR');
    expect(classOf({ incomePerCapita: 5_000_000, answers: {} })).toBe('NON_POOR');
  });

  test('the reasons give the figures in words', () => {
    const { reasons } = classify(national, {
      areaType: 'RURAL',
      incomePerCapita: 900_000,
      b1Points: null,
      answers: deprivedIn(4),
    });
    expect(reasons.map((reason) => classReasonMessage(reason, 'vi'))).toEqual([
      'Thu nhập 900.000 đồng/người/tháng, không vượt mức 1.500.000 đồng.',
      'Thiếu hụt ít nhất 4 chỉ số; từ 3 trở lên là hộ nghèo.',
    ]);
  });

  test('no reason leaves a gap in its text', () => {
    fc.assert(
      fc.property(anyStandard, anyInput, (standard, input) => {
        for (const reason of classify(standard, input).reasons) {
          for (const lang of ['vi', 'en'] as const)
            expect(classReasonMessage(reason, lang)).not.toMatch(/[{}]|undefined| {2}| [.,]/);
        }
      }),
    );
  });
});

describe('laws of classification', () => {
  test('the class is a function of standard, answers and income alone', () => {
    fc.assert(
      fc.property(anyStandard, anyInput, fc.dictionary(fc.string(), fc.anything()), (standard, input, noise) => {
        const copy = structuredClone(standard);
        const noisy = { ...noise, ...input, answers: Object.fromEntries(Object.entries(input.answers).reverse()) };
        expect(classify(copy, noisy)).toEqual(classify(standard, input));
      }),
    );
  });

  test('one more deprivation never improves the class', () => {
    fc.assert(
      fc.property(anyStandard, anyInput, anyIndicator, (standard, input, indicator) => {
        const before = classify(standard, { ...input, answers: { ...input.answers, [indicator]: 'NOT_DEPRIVED' } });
        const after = classify(standard, { ...input, answers: { ...input.answers, [indicator]: 'DEPRIVED' } });
        expect(after.possible.length === 0).toBe(before.possible.length === 0);
        if (before.possible.length === 0) return;
        const rank = (possible: readonly string[], at: number): number => RANK.indexOf(possible.at(at) ?? '');
        expect(rank(after.possible, 0)).toBeLessThanOrEqual(rank(before.possible, 0));
        expect(rank(after.possible, -1)).toBeLessThanOrEqual(rank(before.possible, -1));
      }),
    );
  });

  test('a lower income never improves the class', () => {
    fc.assert(
      fc.property(anyStandard, anyInput, fc.nat(4_000_000), fc.nat(4_000_000), (standard, input, a, b) => {
        const at = (income: number) =>
          classify(standard, { ...input, incomePerCapita: income, b1Points: null }).possible;
        const [poorer, richer] = [at(Math.min(a, b)), at(Math.max(a, b))];
        if (poorer.length > 0) expect(RANK.indexOf(poorer[0]!)).toBeLessThanOrEqual(RANK.indexOf(richer[0]!));
      }),
    );
  });

  test('an answer narrows the intervals and the possible classes, and never changes a settled class', () => {
    fc.assert(
      fc.property(
        anyStandard,
        anyInput,
        anyIndicator,
        fc.constantFrom('DEPRIVED', 'NOT_DEPRIVED'),
        (standard, input, indicator, given) => {
          const open = classify(standard, { ...input, answers: { ...input.answers, [indicator]: 'NOT_ANSWERED' } });
          const answered = classify(standard, {
            ...input,
            answers: { ...input.answers, [indicator]: given as 'DEPRIVED' },
          });
          for (const interval of ['score', 'deprivations'] as const) {
            expect(answered[interval].min).toBeGreaterThanOrEqual(open[interval].min);
            expect(answered[interval].max).toBeLessThanOrEqual(open[interval].max);
            expect(answered[interval].max - answered[interval].min).toBeLessThan(
              open[interval].max - open[interval].min,
            );
          }
          for (const possible of answered.possible) expect(open.possible).toContain(possible);
          if (open.class !== 'UNDETERMINED') expect(answered.class).toBe(open.class);
        },
      ),
    );
  });

  test('a class is issued exactly when every way of answering the open questions gives it', () => {
    const fewOpen = fc.tuple(anyInput, fc.uniqueArray(anyIndicator, { maxLength: 5 })).map(([input, open]) => {
      const settled = Object.entries(input.answers).map(([i, a]) => [i, a === 'NOT_ANSWERED' ? 'NOT_DEPRIVED' : a]);
      return { input: { ...input, answers: Object.fromEntries(settled) as ClassificationInput['answers'] }, open };
    });
    fc.assert(
      fc.property(anyStandard, fewOpen, (standard, { input, open }) => {
        const with_ = (values: (index: number) => 'DEPRIVED' | 'NOT_DEPRIVED' | 'NOT_ANSWERED') =>
          classify(standard, {
            ...input,
            answers: { ...input.answers, ...Object.fromEntries(open.map((i, n) => [i, values(n)])) },
          });
        const completions = Array.from({ length: 2 ** open.length }, (_, bits) =>
          with_((n) => ((bits >> n) & 1 ? 'DEPRIVED' : 'NOT_DEPRIVED')),
        );
        const classes = [...new Set(completions.map((each) => each.class))];
        expect(with_(() => 'NOT_ANSWERED').class).toBe(classes.length === 1 ? classes[0] : 'UNDETERMINED');
      }),
      { numRuns: 50 },
    );
  });
});

describe('assess', () => {
  const input = { areaType: 'RURAL', incomePerCapita: 2_000_000, b1Points: null, answers: deprivedIn(3) } as const;

  test('no standard in force is a problem, not a class', () => {
    expect(assess([national], { provinceCode: '22', date: '2020-01-01' }, input)).toMatchObject({ ok: false });
  });

  test('keeps the standard and its hash beside the class', () => {
    const result = assess([national, aProvincialStandard()], { provinceCode: '22', date: '2024-11-01' }, input);
    expect(result).toMatchObject({
      ok: true,
      value: {
        standard: { code: 'NQ13-2023-QN' },
        standardHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        classification: { class: 'POOR' },
      },
    });
  });
});
