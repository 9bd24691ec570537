import {
  type DeprivationIndicator,
  type HouseholdClass,
  type PovertyCause,
  SUPPORT_WISHES,
  type SupportWish,
} from '@thoat-ngheo/domain';
import type { AnswerGiven } from './survey.ts';

const OF_CAUSE: { readonly [C in PovertyCause]?: SupportWish } = {
  NO_CAPITAL: 'LOAN',
  NO_LAND: 'MEANS_OF_PRODUCTION',
  NO_TOOLS: 'MEANS_OF_PRODUCTION',
  NO_PRODUCTION_KNOWLEDGE: 'VOCATIONAL_TRAINING',
  NO_SKILLS: 'VOCATIONAL_TRAINING',
  ILLNESS_OR_ACCIDENT: 'HEALTH_CARE',
};
const OF_DEPRIVATION: { readonly [I in DeprivationIndicator]?: SupportWish } = {
  VIEC_LAM: 'EMPLOYMENT',
  DI_HOC_TRE_EM: 'EDUCATION',
  CHAT_LUONG_NHA_O: 'HOUSING',
  NGUON_NUOC: 'CLEAN_WATER',
  NHA_TIEU: 'CLEAN_WATER',
};

/** What a household on a list wishes: help against its causes of poverty and what it lacks; nothing of the others. No draw of its own. */
export function wishesOf(
  householdClass: HouseholdClass,
  causes: readonly PovertyCause[],
  answers: readonly Pick<AnswerGiven, 'indicator' | 'answer'>[],
): readonly SupportWish[] {
  if (householdClass !== 'POOR' && householdClass !== 'NEAR_POOR') return [];
  const wished = new Set([
    ...causes.map((cause) => OF_CAUSE[cause]),
    ...answers.filter(({ answer }) => answer === 'DEPRIVED').map(({ indicator }) => OF_DEPRIVATION[indicator]),
  ]);
  return SUPPORT_WISHES.filter((wish) => wished.has(wish));
}
