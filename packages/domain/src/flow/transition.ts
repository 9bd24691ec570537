import type { HouseholdClass } from '../vocabulary/review.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/**
 * Where a household stood in a round: its class, null when it was not reviewed (it was not on the list and did not ask
 * to be), ABSENT when it was not there at all: not yet moved in or split off, or moved away, merged or died out.
 */
export type Standing = HouseholdClass | 'ABSENT' | null;

/** What happened to a household between two rounds, seen from the poor and near-poor lists (QĐ 24/2021/QĐ-TTg). */
export const TRANSITIONS = [
  'REMAINED_POOR',
  'REMAINED_NEAR_POOR',
  'POOR_TO_NEAR_POOR',
  'NEAR_POOR_TO_POOR',
  'ESCAPED_POOR',
  'ESCAPED_NEAR_POOR',
  'RELAPSED_POOR',
  'RELAPSED_NEAR_POOR',
  'NEWLY_POOR',
  'NEWLY_NEAR_POOR',
  'ARRIVED_POOR',
  'ARRIVED_NEAR_POOR',
  'LEFT_POOR',
  'LEFT_NEAR_POOR',
  'NOT_LISTED',
  'UNDETERMINED',
] as const;
export type Transition = (typeof TRANSITIONS)[number];

export const transitionVocabulary = vocabulary(
  TRANSITIONS,
  { vi: 'Biến động hộ', en: 'Transition' },
  {
    REMAINED_POOR: { vi: 'Vẫn nghèo', en: 'Remained poor' },
    REMAINED_NEAR_POOR: { vi: 'Vẫn cận nghèo', en: 'Remained near-poor' },
    POOR_TO_NEAR_POOR: { vi: 'Hộ nghèo trở thành cận nghèo', en: 'Poor became near-poor' },
    NEAR_POOR_TO_POOR: { vi: 'Hộ cận nghèo trở thành nghèo', en: 'Near-poor became poor' },
    ESCAPED_POOR: { vi: 'Thoát nghèo', en: 'Escaped poverty' },
    ESCAPED_NEAR_POOR: { vi: 'Thoát cận nghèo', en: 'Escaped near-poverty' },
    RELAPSED_POOR: { vi: 'Tái nghèo', en: 'Relapsed into poverty' },
    RELAPSED_NEAR_POOR: { vi: 'Tái cận nghèo', en: 'Relapsed into near-poverty' },
    NEWLY_POOR: { vi: 'Nghèo phát sinh', en: 'Newly poor' },
    NEWLY_NEAR_POOR: { vi: 'Cận nghèo phát sinh', en: 'Newly near-poor' },
    ARRIVED_POOR: { vi: 'Hộ nghèo tăng do chuyển đến, tách hộ', en: 'Poor, moved in or split off' },
    ARRIVED_NEAR_POOR: { vi: 'Hộ cận nghèo tăng do chuyển đến, tách hộ', en: 'Near-poor, moved in or split off' },
    LEFT_POOR: { vi: 'Hộ nghèo giảm do chuyển đi, nhập hộ, chết', en: 'Poor, moved away, merged or died' },
    LEFT_NEAR_POOR: {
      vi: 'Hộ cận nghèo giảm do chuyển đi, nhập hộ, chết',
      en: 'Near-poor, moved away, merged or died',
    },
    NOT_LISTED: { vi: 'Không thuộc danh sách', en: 'Not on the lists' },
    UNDETERMINED: { vi: 'Chưa xác định', en: 'Undetermined' },
  },
);

/** The two lists that are kept: the poor and the near-poor. */
export type Listed = 'POOR' | 'NEAR_POOR';

export function isListed(standing: Standing): standing is Listed {
  return standing === 'POOR' || standing === 'NEAR_POOR';
}

function leaving(previous: Listed, current: Standing): Transition {
  if (current === 'ABSENT') return `LEFT_${previous}`;
  if (current === previous) return `REMAINED_${previous}`;
  if (isListed(current)) return previous === 'POOR' ? 'POOR_TO_NEAR_POOR' : 'NEAR_POOR_TO_POOR';
  return `ESCAPED_${previous}`;
}

/**
 * What happened to a household between two rounds. `history` is its standing in all rounds before the previous one, in
 * any order. Relapsed: on either list before, off it in the previous round, and on a list again; newly: never on a
 * list before.
 */
export function transition(previous: Standing, current: Standing, history: readonly Standing[]): Transition {
  if (previous === 'UNDETERMINED' || current === 'UNDETERMINED') return 'UNDETERMINED';
  if (isListed(previous)) return leaving(previous, current);
  if (!isListed(current)) return 'NOT_LISTED';
  if (previous === 'ABSENT') return `ARRIVED_${current}`;
  return history.some(isListed) ? `RELAPSED_${current}` : `NEWLY_${current}`;
}
