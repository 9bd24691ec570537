import { MeQuery } from '../modules/access/index.ts';
import { FundingLineMutations, ProgrammeMutations } from '../modules/funding/index.ts';
import { HouseholdMutations } from '../modules/household/index.ts';
import { IndicatorMutations, MeasurementMutations, TargetMutations } from '../modules/indicator/index.ts';
import { LegalDocumentMutations } from '../modules/legal/index.ts';
import { AssessmentMutations, CommuneReviewMutations, ReviewRoundMutations } from '../modules/review/index.ts';
import { CommuneMutations, VillageMutations } from '../modules/unit/index.ts';

/** Every resolver class: what is not read through the compiler. */
export const resolvers = [
  MeQuery,
  LegalDocumentMutations,
  CommuneMutations,
  VillageMutations,
  HouseholdMutations,
  ReviewRoundMutations,
  CommuneReviewMutations,
  AssessmentMutations,
  IndicatorMutations,
  TargetMutations,
  MeasurementMutations,
  ProgrammeMutations,
  FundingLineMutations,
] as const;
