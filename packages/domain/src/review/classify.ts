import { lineOf, type PovertyStandard, type StandardLine } from '../standard/poverty-standard.ts';
import type { AnswerValue, HouseholdClass } from '../vocabulary/review.ts';
import type { DeprivationIndicator } from '../vocabulary/standard.ts';
import type { AreaType } from '../vocabulary/unit.ts';
import type { ClassReason } from './class-reason.ts';

export type Answers = { readonly [I in DeprivationIndicator]?: AnswerValue };

/** What a class depends on besides the standard; nothing else may change it. */
export interface ClassificationInput {
  readonly areaType: AreaType;
  /** Declared income, whole VND per person and month; null when not declared. */
  readonly incomePerCapita: number | null;
  /** Income score of the survey form; decides before the declared income when given. */
  readonly b1Points: number | null;
  /** An indicator that is absent counts as NOT_ANSWERED. */
  readonly answers: Answers;
}

/** What a sum can still become: `min` if every open answer is "not deprived", `max` if every one is "deprived". */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

export interface Classification {
  readonly class: HouseholdClass;
  /** Deprivation score B2 in points. */
  readonly score: Interval;
  /** Weighted number of deprivations, as the cut counts them. */
  readonly deprivations: Interval;
  /** Every class that the open answers still allow, worst first; one alone when the class is settled, none known without income. */
  readonly possible: readonly HouseholdClass[];
  readonly reasons: readonly ClassReason[];
}

/** Sums a property of the indicators over the answers; an open answer widens the interval. */
export function deprivationInterval(
  standard: PovertyStandard,
  answers: Answers,
  property: 'weight' | 'points',
): Interval {
  let [min, max] = [0, 0];
  for (const indicator of standard.indicators) {
    const answer = answers[indicator.code] ?? 'NOT_ANSWERED';
    if (answer === 'DEPRIVED') min += indicator[property];
    if (answer !== 'NOT_DEPRIVED') max += indicator[property];
  }
  return { min, max };
}

interface IncomeVerdict {
  readonly position: 'UNKNOWN' | 'AT_MOST_LINE' | 'MIDDLE' | 'ABOVE';
  readonly reasons: readonly ClassReason[];
}

/** Where the household stands to the income line. The B1 score is the official way; declared income stands in for it. */
function incomeVerdict(line: StandardLine, input: ClassificationInput): IncomeVerdict {
  const { b1Points, incomePerCapita: income } = input;
  const byPoints = b1Points !== null && line.b1Points !== null;
  if (!byPoints && income === null) return { position: 'UNKNOWN', reasons: [{ code: 'NO_INCOME' }] };
  const atMostLine = byPoints ? b1Points <= line.b1Points : income !== null && income <= line.line;
  const reason: ClassReason = byPoints
    ? { code: atMostLine ? 'B1_AT_MOST_LINE' : 'B1_ABOVE_LINE', params: { b1Points, line: line.b1Points } }
    : {
        code: atMostLine ? 'INCOME_AT_MOST_LINE' : 'INCOME_ABOVE_LINE',
        params: { income: income ?? 0, line: line.line },
      };
  if (atMostLine) return { position: 'AT_MOST_LINE', reasons: [reason] };
  // Without a middle line, or without an income to hold against it, nothing says MIDDLE: the household is not poor.
  if (line.middleLine === null || income === null) return { position: 'ABOVE', reasons: [reason] };
  const params = { income, middleLine: line.middleLine };
  return income <= line.middleLine
    ? { position: 'MIDDLE', reasons: [reason, { code: 'WITHIN_MIDDLE', params }] }
    : { position: 'ABOVE', reasons: [reason, { code: 'ABOVE_MIDDLE', params }] };
}

/** Poor from the cut on, near-poor below it; both when the open answers can still carry the household across. */
function belowLine(deprivations: Interval, cut: number): { possible: readonly HouseholdClass[]; reason: ClassReason } {
  const params = { ...deprivations, cut };
  if (deprivations.min >= cut) return { possible: ['POOR'], reason: { code: 'CUT_REACHED', params } };
  if (deprivations.max < cut) return { possible: ['NEAR_POOR'], reason: { code: 'CUT_NOT_REACHED', params } };
  return { possible: ['POOR', 'NEAR_POOR'], reason: { code: 'CUT_OPEN', params } };
}

/**
 * The class of a household under a standard (NĐ 07/2021/NĐ-CP, article 3; TT 07/2021/TT-BLĐTBXH). Lines are
 * inclusive; deprivations alone never make a household poor; an answer not given is not a "no", so a class is issued
 * only when every way of answering gives the same one, and is UNDETERMINED otherwise.
 */
export function classify(standard: PovertyStandard, input: ClassificationInput): Classification {
  const score = deprivationInterval(standard, input.answers, 'points');
  const deprivations = deprivationInterval(standard, input.answers, 'weight');
  const settled = (possible: readonly HouseholdClass[], reasons: readonly ClassReason[]): Classification => {
    const [only = 'UNDETERMINED'] = possible;
    return { class: possible.length === 1 ? only : 'UNDETERMINED', score, deprivations, possible, reasons };
  };

  const line = lineOf(standard, input.areaType);
  if (line === null) return settled([], [{ code: 'NO_LINE', params: { areaType: input.areaType } }]);
  const { position, reasons } = incomeVerdict(line, input);
  switch (position) {
    case 'UNKNOWN':
      return settled([], reasons);
    case 'MIDDLE':
      return settled(['MIDDLE'], reasons);
    case 'ABOVE':
      return settled(['NON_POOR'], reasons);
    case 'AT_MOST_LINE': {
      const { possible, reason } = belowLine(deprivations, standard.cut);
      return settled(possible, [...reasons, reason]);
    }
  }
}
