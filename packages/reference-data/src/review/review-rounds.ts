import type { RoundKind } from '@thoat-ngheo/domain';

/** A review round (đợt rà soát). Natural key: (year, kind, month). Days are ISO days, both inclusive. */
export type ReviewRoundRecord = {
  readonly year: number;
  readonly kind: RoundKind;
  /** Of regular rounds only. */
  readonly month: number | null;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note: string | null;
  readonly sourceNote: string;
};

/** The decision's title names 2022 - 2025; a later year on its calendar is an assumption until another act is read. */
const LAST_YEAR_OF_DECISION = 2025;

/**
 * The yearly review of a year, 1 September to 14 December (QĐ 24/2021/QĐ-TTg [L]).
 * After 2025 the note says that the same calendar is assumed.
 */
export function yearlyReviewRound(year: number): ReviewRoundRecord {
  const assumed = year > LAST_YEAR_OF_DECISION;
  return {
    year,
    kind: 'YEARLY',
    month: null,
    name: `Rà soát hộ nghèo, hộ cận nghèo định kỳ năm ${year}`,
    startsOn: `${year}-09-01`,
    endsOn: `${year}-12-14`,
    note: assumed ? 'Giả định giữ lịch của Quyết định 24/2021/QĐ-TTg, vốn quy định cho 2022 - 2025 [K].' : null,
    sourceNote: `Quyết định 24/2021/QĐ-TTg ${assumed ? '[K]' : '[L]'}`,
  };
}

/** The official yearly rounds of 2022 to 2026. */
export const reviewRounds: readonly ReviewRoundRecord[] = [2022, 2023, 2024, 2025, 2026].map(yearlyReviewRound);
